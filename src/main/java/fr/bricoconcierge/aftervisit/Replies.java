package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.feedback.FeedbackSource;
import fr.bricoconcierge.feedback.Feedbacks;
import fr.bricoconcierge.feedback.NewFeedback;
import fr.bricoconcierge.feedback.Prompt;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the answer about a visit; another one takes its place as long as a link serves. */
@Service
@Transactional
public class Replies {

    private static final String KEEP = """
            insert into visit_reply (intervention_id, how, changed, recommends, may_quote, answered_at, changed_at)
            values (:visit, :how, :changed, :recommends, :quote, :now, :now)
            on conflict (intervention_id) do update set how = excluded.how, changed = excluded.changed,
              recommends = excluded.recommends, may_quote = excluded.may_quote, changed_at = excluded.changed_at
            """;

    private final JdbcClient database;
    private final Feedbacks feedbacks;
    private final VisitLinks links;
    private final Clock clock;

    Replies(JdbcClient database, Feedbacks feedbacks, VisitLinks links, Clock clock) {
        this.database = database;
        this.feedbacks = feedbacks;
        this.links = links;
        this.clock = clock;
    }

    public void keep(InterventionId visit, ReplyForm form) {
        database.sql(KEEP)
                .param("visit", visit.value())
                .param("how", form.how().name())
                .param("changed", form.changed().name())
                .param("recommends", form.recommends().name())
                .param("quote", form.mayQuote())
                .param("now", now())
                .update();
        SectorId sector = sector(visit);
        write(visit, Prompt.CHANGED, form.changedWords(), form, sector);
        write(visit, Prompt.TO_A_NEIGHBOUR, form.neighbourWords(), form, sector);
    }

    /** When it was answered last; the answer itself is shown to nobody who merely holds the link. */
    @Transactional(readOnly = true)
    Optional<Instant> answeredAt(InterventionId visit) {
        return database.sql("select changed_at from visit_reply where intervention_id = ?")
                .param(visit.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Answers count on; words stay only where they may be quoted, and no link serves any more. */
    @EventListener
    void on(ResidentForgotten event) {
        List<UUID> visits = database.sql("select id from intervention where resident_id = ?")
                .param(event.resident().value())
                .query(UUID.class)
                .list();
        links.revoke(visits);
        feedbacks.forget(visits);
    }

    private void write(
            InterventionId visit, Prompt prompt, @Nullable String words, ReplyForm form, @Nullable SectorId sector) {
        feedbacks.write(new NewFeedback(
                FeedbackSource.RESIDENT,
                visit.value(),
                prompt,
                words == null || words.isBlank() ? null : words.strip(),
                form.how().tone(),
                form.mayQuote(),
                sector,
                null));
    }

    private @Nullable SectorId sector(InterventionId visit) {
        return database.sql("select sector_id from intervention where id = ? and sector_id is not null")
                .param(visit.value())
                .query((row, i) -> new SectorId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
