package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices that a concierge carries, in the order they were printed. */
@Service
@Transactional
public class NoticeStack {

    /** The form field that a refused notice is shown beside. */
    public static final String FIELD = "avis";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    NoticeStack(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The notice on top of that person's stack, if there is one left. */
    @Transactional(readOnly = true)
    public Optional<NoticeCode> next(AccountId holder) {
        return database.sql("""
                        select n.code from passage_notice n join notice_batch b on b.id = n.batch_id
                        where b.account_id = ? and n.state = 'PRINTED'
                        order by n.serial limit 1
                        """)
                .param(holder.value())
                .query(String.class)
                .optional()
                .map(NoticeCode::new);
    }

    /** The first notices of that person's stack, in the order in which they are to be left. */
    @Transactional(readOnly = true)
    public List<StackedNotice> upcoming(AccountId holder, int limit) {
        return database.sql("""
                        select n.code, n.serial, count(*) over () as left
                        from passage_notice n join notice_batch b on b.id = n.batch_id
                        where b.account_id = ? and n.state = 'PRINTED'
                        order by n.serial limit ?
                        """)
                .params(holder.value(), limit)
                .query(StackedNotice.class)
                .list();
    }

    /**
     * Writes down that a notice was left at a door; saying it twice for the same passage changes nothing.
     *
     * @throws Refused beside {@link #FIELD} when the code was never printed or lies at another door
     */
    public void leave(NoticeCode code, LeftNotice left) {
        Optional<UUID> notice = database.sql(
                        "update passage_notice set state = 'LEFT', door_id = ?, knock_id = ?, tour_id = ?,"
                                + " left_at = ?, left_by = ? where code = ? and (state = 'PRINTED' or knock_id = ?) returning id")
                .params(
                        left.door().value(),
                        left.knock(),
                        left.tour(),
                        left.at().atOffset(ZoneOffset.UTC))
                .params(left.by().value(), code.text(), left.knock())
                .query(UUID.class)
                .optional();
        events.publishEvent(new NoticeLeft(notice.orElseThrow(() -> refusal(code)), left.by()));
    }

    /** Puts the notice of a passage that is taken back on the stack again; a passage without one changes nothing. */
    public void takeBack(UUID knock) {
        database.sql("update passage_notice set state = 'PRINTED', door_id = null, knock_id = null, tour_id = null,"
                        + " left_at = null, left_by = null where knock_id = ?")
                .param(knock)
                .update();
    }

    /**
     * The code that was typed, whatever became of it.
     *
     * @throws Refused beside {@link #FIELD} when it is malformed
     */
    public NoticeCode getCode(String typed) {
        return NoticeCode.parse(typed).orElseThrow(() -> new Refused(FIELD, NoticeFinding.MALFORMED));
    }

    /**
     * The code that was typed, provided that such a notice can still be left.
     *
     * @throws Refused beside {@link #FIELD} when it is malformed, was never printed, or lies at a door
     */
    @Transactional(readOnly = true)
    public NoticeCode getFree(String typed) {
        NoticeCode code = NoticeCode.parse(typed).orElseThrow(() -> new Refused(FIELD, NoticeFinding.MALFORMED));
        boolean free = database.sql("select count(*) from passage_notice where code = ? and state = 'PRINTED'")
                        .param(code.text())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!free) {
            throw refusal(code);
        }
        return code;
    }

    private Refused refusal(NoticeCode code) {
        boolean printed = database.sql("select count(*) from passage_notice where code = ?")
                        .param(code.text())
                        .query(Integer.class)
                        .single()
                > 0;
        return new Refused(
                FIELD,
                printed
                        ? "L’avis %s est déjà noté à une porte. Prenez le suivant.".formatted(code.shown())
                        : NoticeFinding.UNKNOWN);
    }
}
