package fr.bricoconcierge.directory;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a household can be sent to (D1): professionals only while that option is on. */
@Service
@Transactional(readOnly = true)
public class AddressBook {

    private static final String CHOICE = "select e.id, e.kind, e.name, e.good_for, e.phone from directory_entry e ";

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    AddressBook(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same, wherever the household lives. */
    public List<EntryChoice> forTheme(Theme theme) {
        return forTheme(theme, null);
    }

    /**
     * Whoever is good for that theme and comes to that sector: public services, professionals while they are shown, then
     * emergency numbers. Professionals stand in another order each day, so that nobody is favoured.
     */
    public List<EntryChoice> forTheme(Theme theme, @Nullable SectorId sector) {
        return database.sql(CHOICE + """
                        join directory_entry_theme t on t.entry_id = e.id and t.theme = :theme
                        where e.retired_at is null and (e.kind <> 'PROFESSIONAL' or :professionals)
                          and (:sector::uuid is null
                            or not exists (select from directory_entry_sector s where s.entry_id = e.id)
                            or exists (select from directory_entry_sector s
                                       where s.entry_id = e.id and s.sector_id = :sector::uuid))
                        order by e.kind desc, e.rank,
                                 case when e.kind = 'PROFESSIONAL' then md5(e.id::text || :day) end, e.name, e.id
                        limit 50
                        """)
                .param("theme", theme.name())
                .param("professionals", showsProfessionals())
                .param("sector", sector == null ? null : sector.value())
                .param("day", Moment.dateOf(clock.instant()).toString())
                .query(EntryChoice.class)
                .list();
    }

    /** The numbers to call in danger, the most general first. */
    public List<EntryChoice> emergencyNumbers() {
        return database.sql(
                        CHOICE + "where e.kind = 'EMERGENCY' and e.retired_at is null order by e.rank, e.name, e.id")
                .query(EntryChoice.class)
                .list();
    }

    /** The entry, retired or not: what was handed over keeps its name. */
    public Optional<EntryChoice> find(EntryId id) {
        return database.sql(CHOICE + "where e.id = ?")
                .param(id.value())
                .query(EntryChoice.class)
                .optional();
    }

    /** Whether the list of professionals, an option to test, is on. */
    public boolean showsProfessionals() {
        return settings.isOn(PilotOption.DIRECTORY_OF_PROFESSIONALS, clock.instant());
    }
}
