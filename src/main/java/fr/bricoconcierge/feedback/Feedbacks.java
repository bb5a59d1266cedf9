package fr.bricoconcierge.feedback;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say, once for each question they were asked; what they say anew takes the place of what they said. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Feedbacks {

    /** Other words are read again by a person before they are quoted; the theme stays. */
    private static final String WRITE = """
            insert into feedback (id, source, cause_id, prompt, words, tone, may_quote, sector_id, author_id, said_at)
            values (:id, :source, :cause, :prompt, :words, :tone, :quote, :sector, :author, :now)
            on conflict (cause_id, prompt) do update set
              words = excluded.words, tone = excluded.tone, may_quote = excluded.may_quote, said_at = excluded.said_at,
              sector_id = excluded.sector_id, forgotten_at = null,
              marked_at = case when excluded.may_quote and excluded.words = feedback.words then feedback.marked_at end,
              marked_by = case when excluded.may_quote and excluded.words = feedback.words then feedback.marked_by end
            """;

    private final JdbcClient database;
    private final Clock clock;

    Feedbacks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void write(NewFeedback said) {
        if (said.words() == null) {
            database.sql("delete from feedback where cause_id = ? and prompt = ?")
                    .params(said.cause(), said.prompt().name())
                    .update();
            return;
        }
        database.sql(WRITE)
                .param("id", FeedbackId.next().value())
                .param("source", said.source().name())
                .param("cause", said.cause())
                .param("prompt", said.prompt().name())
                .param("words", said.words())
                .param("tone", said.tone() == null ? null : said.tone().name())
                .param("quote", said.mayQuote())
                .param("sector", said.sector() == null ? null : said.sector().value())
                .param("author", said.author() == null ? null : said.author().value())
                .param("now", now())
                .update();
    }

    /** What was said about that, for whoever said it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Prompt, String> words(UUID cause) {
        Map<Prompt, String> words = new EnumMap<>(Prompt.class);
        database.sql("select prompt, words from feedback where cause_id = ? and words is not null")
                .param(cause)
                .query((row, i) -> words.put(Prompt.valueOf(row.getString(1)), row.getString(2)))
                .list();
        return words;
    }

    /**
     * Somebody behind these is forgotten: that they spoke, its theme and tone stay; words only where they agreed to be
     * quoted, which is without a name.
     */
    public void forget(Collection<UUID> causes) {
        database.sql("update feedback set words = null, marked_at = null, marked_by = null, forgotten_at = ?"
                        + " where cause_id = any (?) and not may_quote and words is not null")
                .params(now(), causes.toArray(UUID[]::new))
                .update();
    }

    /** The same, whoever agreed: it is about somebody who was not asked. */
    public void forgetEvenQuotable(Collection<UUID> causes) {
        database.sql("update feedback set words = null, marked_at = null, marked_by = null, forgotten_at = ?"
                        + " where cause_id = any (?) and words is not null")
                .params(now(), causes.toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
