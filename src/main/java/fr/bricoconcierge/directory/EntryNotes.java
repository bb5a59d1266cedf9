package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person notes for themselves about the entries: nobody else reads it (D1). */
@Service
@Transactional
class EntryNotes {

    private final JdbcClient database;
    private final Clock clock;

    EntryNotes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    NoteForm of(EntryId entry, AccountId writer) {
        return database.sql("select words from directory_note where entry_id = ? and account_id = ?")
                .params(entry.value(), writer.value())
                .query(NoteForm.class)
                .optional()
                .orElse(new NoteForm(null));
    }

    void keep(EntryId entry, AccountId writer, @Nullable String words) {
        if (words == null || words.isBlank()) {
            database.sql("delete from directory_note where entry_id = ? and account_id = ?")
                    .params(entry.value(), writer.value())
                    .update();
            return;
        }
        database.sql("insert into directory_note (entry_id, account_id, words, at) values (?, ?, ?, ?)"
                        + " on conflict (entry_id, account_id) do update set words = excluded.words, at = excluded.at")
                .params(
                        entry.value(),
                        writer.value(),
                        words.strip(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
