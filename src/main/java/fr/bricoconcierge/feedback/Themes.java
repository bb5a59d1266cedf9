package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes that feedback is sorted by; one that is given up stays where it was used. */
@Service
@Transactional
public class Themes {

    private final JdbcClient database;
    private final Clock clock;

    Themes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Theme> all() {
        return database.sql("""
                        select t.id, t.label, t.retired_at is not null as retired,
                               (select count(*)::int from feedback f where f.theme_id = t.id) as used
                        from feedback_theme t order by t.retired_at is not null, t.position, t.label
                        """).query(Theme.class).list();
    }

    /** Those one may choose, and the one that was chosen whatever became of it. */
    @Transactional(readOnly = true)
    List<Choice> choices(@Nullable UUID chosen) {
        return database.sql("select id, label from feedback_theme"
                        + " where retired_at is null or id = cast(:chosen as uuid) order by position, label")
                .param("chosen", chosen)
                .query((row, i) -> Choice.of(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** The theme of that name, for the demonstration. */
    @Transactional(readOnly = true)
    public ThemeId named(String label) {
        return database.sql("select id from feedback_theme where label = ?")
                .param(label)
                .query((row, i) -> new ThemeId(row.getObject(1, UUID.class)))
                .single();
    }

    void add(String label) {
        written(() -> database.sql("insert into feedback_theme (id, label, position)"
                        + " values (?, ?, (select coalesce(max(position), 0) + 1 from feedback_theme))")
                .params(ThemeId.next().value(), label)
                .update());
    }

    void rename(ThemeId id, String label) {
        int renamed = written(() -> database.sql("update feedback_theme set label = ? where id = ?")
                .params(label, id.value())
                .update());
        require(renamed, id);
    }

    void retire(ThemeId id, boolean retired) {
        require(
                database.sql("update feedback_theme set retired_at = case when :retired then :now end where id = :id")
                        .param("retired", retired)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update(),
                id);
    }

    private static int written(java.util.function.IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (DuplicateKeyException e) {
            var refusal = new Refused("label", "Un thème porte déjà ce nom.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static void require(int changed, ThemeId id) {
        if (changed == 0) {
            throw new FeedbackNotFound(id);
        }
    }

    /**
     * One theme.
     *
     * @param used how often
     */
    record Theme(UUID id, String label, boolean retired, int used) {}
}
