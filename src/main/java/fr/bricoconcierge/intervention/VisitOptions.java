package fr.bricoconcierge.intervention;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which options to test are on for a visit: for all, or in its sector (P6). */
@Service
@Transactional(readOnly = true)
public class VisitOptions {

    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    VisitOptions(Settings settings, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    public boolean isOn(PilotOption option, InterventionId visit) {
        return settings.isOn(
                option,
                clock.instant(),
                () -> database.sql(
                                "select sector_id from intervention_fact_visit where intervention_id = ? and sector_id is not null")
                        .param(visit.value())
                        .query((row, i) -> SectorId.of(row.getString(1)))
                        .optional());
    }
}
