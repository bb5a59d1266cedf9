package fr.bricoconcierge.pilot;

import fr.bricoconcierge.pilot.DashboardFilter.Side;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.setting.OptionSwitch;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Options to test in a second step: switched with a trace, and compared before and since (P6). */
@Service
@Transactional
class PilotOptions {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    private final Settings settings;
    private final KnownSectors sectors;
    private final FunnelReading funnel;
    private final JdbcClient database;
    private final Clock clock;

    PilotOptions(Settings settings, KnownSectors sectors, FunnelReading funnel, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.sectors = sectors;
        this.funnel = funnel;
        this.database = database;
        this.clock = clock;
    }

    /** From today on it holds at once, from another day on since its first minute. */
    void switchTo(PilotOption option, OptionForm form, AccountId by) {
        Instant now = clock.instant();
        LocalDate today = Moment.dateOf(now);
        if (form.since().isBefore(EARLIEST) || form.since().isAfter(today.plusYears(1))) {
            throw new Refused("since", "Indiquez un jour de ces dernières années, ou dans l’année qui vient.");
        }
        SectorId sector = sector(option, form.sector());
        Instant since = form.since().equals(today)
                ? now
                : form.since().atStartOfDay(Moment.PARIS).toInstant();
        settings.switchTo(new OptionSwitch(option, sector, form.state() == OptionState.ON, since, now, by));
    }

    private @Nullable SectorId sector(PilotOption option, @Nullable SectorId sector) {
        if (sector != null && (!option.isBySector() || sectors.find(sector).isEmpty())) {
            throw new Refused("sector", "Choisissez un secteur de la liste.");
        }
        return sector;
    }

    /** What was written down, the latest first. */
    @Transactional(readOnly = true)
    public List<OptionLine> journal(PilotOption option) {
        return database.sql("""
                        select o.is_on as "on", s.name as sector, o.since, o.switched_at as at, a.display_name as by
                        from option_switch o
                        left join sector s on s.id = o.sector_id
                        left join account a on a.id = o.switched_by
                        where o.option = ?
                        order by o.id desc limit 200
                        """).param(option.name()).query(OptionLine.class).list();
    }

    /** Doors and households before and since, where it was on; none while it never was. */
    @Transactional(readOnly = true)
    public @Nullable ComparedRates compared(PilotOption option) {
        if (settings.periods(option).isEmpty()) {
            return null;
        }
        List<Long> before =
                funnel.count(DashboardFilter.ALL.on(option, Side.AVANT)).all();
        List<Long> since =
                funnel.count(DashboardFilter.ALL.on(option, Side.DEPUIS)).all();
        return ComparedRates.of("Avant", before, "Depuis", since, true);
    }
}
