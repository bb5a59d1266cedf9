package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of the address book shows. */
@Service
@Transactional(readOnly = true)
class EntryReading {

    private static final String ENTRIES = """
            select e.id, e.kind, e.name, e.good_for, e.phone, e.email, e.address, e.area, e.hours, e.cost,
                   e.languages, e.checked_on, n.words as note,
                   (select string_agg(s.name, ', ' order by s.name)
                    from directory_entry_sector es join sector s on s.id = es.sector_id
                    where es.entry_id = e.id) as sectors
            from directory_entry e
            left join directory_note n on n.entry_id = e.id and n.account_id = :reader
            where (e.retired_at is not null) = :retired and (e.kind <> 'PROFESSIONAL' or :professionals or :retired)
              and (:theme::text is null or exists (
                  select from directory_entry_theme t where t.entry_id = e.id and t.theme = :theme))
              and (:sector::uuid is null
                  or not exists (select from directory_entry_sector s where s.entry_id = e.id)
                  or exists (select from directory_entry_sector s
                             where s.entry_id = e.id and s.sector_id = :sector::uuid))
              and (not :check or (e.kind <> 'EMERGENCY' and coalesce(e.checked_on < :limit, true)))
            order by e.kind, e.rank,
                     case when e.kind = 'PROFESSIONAL' then md5(e.id::text || :day) end, e.name, e.id
            limit 200
            """;

    private static final String WHOLE = """
            select e.id, e.version, e.kind, e.name, e.good_for, e.phone, e.email, e.address, e.area, e.hours, e.cost, e.languages,
                   (select string_agg(t.theme, ',') from directory_entry_theme t where t.entry_id = e.id) as themes,
                   (select string_agg(s.sector_id::text, ',') from directory_entry_sector s where s.entry_id = e.id) as sectors,
                   e.checked_on, e.retired_at is not null as retired
            from directory_entry e
            order by e.kind, e.rank, e.name, e.id
            limit 5000
            """;

    private final JdbcClient database;
    private final AddressBook book;
    private final Clock clock;

    EntryReading(JdbcClient database, AddressBook book, Clock clock) {
        this.database = database;
        this.book = book;
        this.clock = clock;
    }

    /** The entries of that filter, with what the reader noted for themselves; professionals only while they are shown. */
    List<EntryRow> entries(EntryFilter filter, AccountId reader) {
        return database.sql(ENTRIES)
                .param("reader", reader.value())
                .param("professionals", book.showsProfessionals())
                .param("theme", filter.theme() == null ? null : filter.theme().name())
                .param(
                        "sector",
                        filter.secteur() == null ? null : filter.secteur().value())
                .param("retired", filter.retirees())
                .param("check", filter.aVerifier())
                .param("limit", Moment.dateOf(clock.instant()).minusMonths(EntryRow.MONTHS_GOOD))
                .param("day", Moment.dateOf(clock.instant()).toString())
                .query(EntryRow.class)
                .list();
    }

    /** Every entry, retired ones included, with all there is to say of it. */
    List<KnownEntry> whole() {
        return database.sql(WHOLE).query(KnownEntry.class).list();
    }
}
