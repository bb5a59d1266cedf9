package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.resident.Declaration;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.spreadsheet.TableLine;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was brought for a day, and what came of it. */
@Service
@Transactional
class ContactFileStore {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String BETWEEN = "\u001f";

    private final JdbcClient database;
    private final Clock clock;

    ContactFileStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ContactFileId stage(String name, List<TableLine> lines, ColumnMatch columns, AccountId owner) {
        ContactFileId id = ContactFileId.next();
        database.sql("insert into contact_file (id, owner_id, file_name, brought_at, expires_at, header, fields, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'STAGED')")
                .params(id.value(), owner.value(), name, now(), now().plus(KEPT), columns.header(), columns.codes())
                .update();
        database.sql("insert into contact_file_line (file_id, line, content)"
                        + " select :file, x.line, x.content from unnest(:lines, :contents) as x (line, content)")
                .param("file", id.value())
                .param("lines", lines.stream().map(TableLine::line).toArray(Integer[]::new))
                .param(
                        "contents",
                        lines.stream()
                                .map(line -> String.join(BETWEEN, line.cells()))
                                .toArray(String[]::new))
                .update();
        return id;
    }

    /** Whoever brought it sees it; once imported, every coordinator. */
    @Transactional(readOnly = true)
    StagedFile get(ContactFileId id, AccountId viewer) {
        return database.sql("""
                        select f.id, f.file_name, f.state, f.header, f.fields, f.brought_at, f.imported_at, f.expires_at,
                               f.consent_how, f.consent_on, f.job_id as job, a.display_name as owner
                        from contact_file f join account a on a.id = f.owner_id
                        where f.id = :id and (f.owner_id = :viewer or f.state = 'DONE')
                          and (f.state = 'DONE' or f.expires_at > :now)
                        """)
                .param("id", id.value())
                .param("viewer", viewer.value())
                .param("now", now())
                .query(StagedFile.class)
                .optional()
                .orElseThrow(() -> new ContactFileNotFound(id));
    }

    @Transactional(readOnly = true)
    List<TableLine> lines(ContactFileId id) {
        return database.sql(
                        "select line, content from contact_file_line where file_id = ? and content is not null order by line")
                .param(id.value())
                .query((row, i) ->
                        new TableLine(row.getInt(1), List.of(row.getString(2).split(BETWEEN, -1))))
                .list();
    }

    @Transactional(readOnly = true)
    Map<Integer, LineChoice> choices(ContactFileId id) {
        Map<Integer, LineChoice> choices = new HashMap<>();
        database.sql("select line, choice from contact_file_line where file_id = ? and choice is not null")
                .param(id.value())
                .query(row -> {
                    choices.put(row.getInt(1), LineChoice.valueOf(row.getString(2)));
                });
        return choices;
    }

    void match(ContactFileId id, ColumnMatch columns) {
        database.sql("update contact_file set header = ?, fields = ? where id = ? and state = 'STAGED'")
                .params(columns.header(), columns.codes(), id.value())
                .update();
    }

    void choose(ContactFileId id, int line, LineChoice choice) {
        database.sql("update contact_file_line l set choice = ? from contact_file f"
                        + " where f.id = l.file_id and f.state = 'STAGED' and l.file_id = ? and l.line = ?")
                .params(choice.name(), id.value(), line)
                .update();
    }

    void abandon(ContactFileId id) {
        database.sql("delete from contact_file where id = ? and state = 'STAGED'")
                .param(id.value())
                .update();
    }

    /** Answers whether it was ours to begin: of two who ask at once, one. */
    boolean begin(ContactFileId id) {
        return database.sql("update contact_file set state = 'RUNNING' where id = ? and state = 'STAGED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    void runsAs(ContactFileId id, JobId job) {
        database.sql("update contact_file set job_id = ? where id = ?")
                .params(job.value(), id.value())
                .update();
    }

    /** It did not come to its end: it waits again. */
    void giveBack(ContactFileId id) {
        database.sql("update contact_file set state = 'STAGED' where id = ? and state = 'RUNNING'")
                .param(id.value())
                .update();
    }

    /** The same for those whose server stopped. */
    void giveBackLost() {
        database.sql("update contact_file f set state = 'STAGED' from job j"
                        + " where f.state = 'RUNNING' and j.id = f.job_id and j.state <> 'RUNNING'")
                .update();
    }

    void done(ContactFileId id, List<Draft> drafts, Map<Integer, ResidentId> cards, Declaration declaration) {
        database.sql("""
                        update contact_file_line l set fate = x.fate, said = x.said, resident_id = x.card
                        from unnest(:lines, :fates, :saids, :cards) as x (line, fate, said, card)
                        where l.file_id = :file and l.line = x.line
                        """)
                .param("file", id.value())
                .param("lines", drafts.stream().map(Draft::line).toArray(Integer[]::new))
                .param("fates", drafts.stream().map(draft -> draft.fate.name()).toArray(String[]::new))
                .param("saids", drafts.stream().map(draft -> draft.said).toArray(String[]::new))
                .param("cards", drafts.stream().map(draft -> card(cards, draft)).toArray(UUID[]::new))
                .update();
        database.sql(
                        "update contact_file set state = 'DONE', imported_at = ?, consent_how = ?, consent_on = ? where id = ?")
                .params(now(), declaration.how().name(), Date.valueOf(Moment.dateOf(declaration.at())), id.value())
                .update();
    }

    /** What nobody imported goes; of what was imported stays who, when, how many and which cards. */
    void forgetOld() {
        database.sql("delete from contact_file where state = 'STAGED' and expires_at < ?")
                .param(now())
                .update();
        database.sql("update contact_file_line l set content = null, said = null from contact_file f"
                        + " where f.id = l.file_id and f.expires_at < ? and l.content is not null and f.state = 'DONE'")
                .param(now())
                .update();
    }

    private static @Nullable UUID card(Map<Integer, ResidentId> cards, Draft draft) {
        return Optional.ofNullable(cards.get(draft.line()))
                .map(ResidentId::value)
                .orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
