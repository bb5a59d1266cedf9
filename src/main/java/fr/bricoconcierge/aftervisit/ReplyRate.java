package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.feedback.AnswerRate;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of the visits after which somebody was asked between the two, those that were answered since. */
@Component
class ReplyRate implements AnswerRate {

    private final JdbcClient database;

    ReplyRate(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Counted between(Instant from, Instant until) {
        return database.sql("""
                        select count(distinct a.intervention_id)::int as asked,
                               count(distinct a.intervention_id) filter (where a.way <> 'PAPER')::int as by_message,
                               count(distinct v.intervention_id)::int as answered
                        from visit_asked a left join visit_reply v on v.intervention_id = a.intervention_id
                        where a.asked_at >= ? and a.asked_at <= ?
                        """)
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query(Counted.class)
                .single();
    }
}
