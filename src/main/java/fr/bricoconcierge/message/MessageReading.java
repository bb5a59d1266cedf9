package fr.bricoconcierge.message;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to whom, and what became of it. */
@Service
@Transactional(readOnly = true)
class MessageReading {

    static final int PAGE = 50;

    static final String HEAD =
            "select id, channel, purpose, state, recipient, created_at, settled_at, attempts, failure from message";

    private final JdbcClient database;

    MessageReading(JdbcClient database) {
        this.database = database;
    }

    /**
     * The latest first; a page past the last is the last.
     *
     * @param state of that state alone; none: of any
     * @param page from 1
     */
    MessageList list(@Nullable MessageState state, int page) {
        int total = count(state);
        int shown = Math.max(1, Math.min(page, (total + PAGE - 1) / PAGE));
        return new MessageList(rows(state, (shown - 1) * PAGE), state, shown, total);
    }

    Optional<MessageView> find(MessageId id) {
        return database.sql("select id, channel, purpose, state, recipient, subject, words, link, calendar, path,"
                        + " created_at, due_at, settled_at, attempts, failure from message where id = ?")
                .param(id.value())
                .query(MessageView.class)
                .optional();
    }

    private List<MessageRow> rows(@Nullable MessageState state, int from) {
        return database.sql(HEAD + " where (:state::text is null or state = :state) order by created_at desc, id desc"
                        + " limit :page offset :from")
                .param("state", name(state))
                .param("page", PAGE)
                .param("from", from)
                .query(MessageRow.class)
                .list();
    }

    private int count(@Nullable MessageState state) {
        return database.sql("select count(*) from message where (:state::text is null or state = :state)")
                .param("state", name(state))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable MessageState state) {
        return state == null ? null : state.name();
    }
}
