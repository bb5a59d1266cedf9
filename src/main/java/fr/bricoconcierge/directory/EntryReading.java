package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of the address book shows. */
@Service
@Transactional(readOnly = true)
class EntryReading {

    private final JdbcClient database;
    private final AddressBook book;

    EntryReading(JdbcClient database, AddressBook book) {
        this.database = database;
        this.book = book;
    }

    /** The entries for that theme, or all; professionals only while they are shown. */
    List<EntryRow> entries(@Nullable Theme theme) {
        return database.sql("""
                        select e.id, e.kind, e.name, e.good_for, e.phone, e.email, e.address, e.area, e.hours, e.cost,
                               e.languages, e.checked_on
                        from directory_entry e
                        where e.retired_at is null and (e.kind <> 'PROFESSIONAL' or ?)
                          and (?::text is null or exists (
                              select from directory_entry_theme t where t.entry_id = e.id and t.theme = ?))
                        order by e.kind, e.rank, e.name, e.id
                        limit 200
                        """)
                .param(book.showsProfessionals())
                .param(theme == null ? null : theme.name())
                .param(theme == null ? null : theme.name())
                .query(EntryRow.class)
                .list();
    }
}
