package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator sorts what people said, and chooses what is quoted. */
@Service
@Transactional
public class Sorting {

    private final JdbcClient database;
    private final Clock clock;

    Sorting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused beside {@code marked} when whoever said it did not agree to be quoted */
    public void sort(FeedbackId id, SortingForm form, AccountId by) {
        boolean marked = Boolean.TRUE.equals(form.marked());
        boolean mayQuote = database.sql("select may_quote and words is not null from feedback where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new FeedbackNotFound(id));
        if (marked && !mayQuote) {
            throw new Refused("marked", "Cette personne n’a pas accepté d’être citée.");
        }
        database.sql("update feedback set theme_id = :theme, tone = :tone,"
                        + " marked_at = case when :marked then coalesce(marked_at, :now) end,"
                        + " marked_by = case when :marked then coalesce(marked_by, :by) end where id = :id")
                .param("theme", form.theme() == null ? null : form.theme().value())
                .param("tone", form.tone() == null ? null : form.tone().name())
                .param("marked", marked)
                .param("now", now())
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
