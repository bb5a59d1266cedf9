package fr.bricoconcierge.purchase;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the advance fund, an option to test, is open for a visit: for all, or in its sector (P6). */
@Service
@Transactional(readOnly = true)
public class FundOption {

    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    FundOption(Settings settings, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    public boolean isOpenFor(InterventionId visit) {
        return settings.isOn(
                PilotOption.ADVANCE_FUND,
                clock.instant(),
                () -> database.sql(
                                "select sector_id from intervention_fact_visit where intervention_id = ? and sector_id is not null")
                        .param(visit.value())
                        .query((row, i) -> SectorId.of(row.getString(1)))
                        .optional());
    }
}
