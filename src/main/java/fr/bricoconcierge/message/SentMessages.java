package fr.bricoconcierge.message;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written about a record, for the page of that record. */
@Service
@Transactional(readOnly = true)
public class SentMessages {

    private static final int SHOWN = 20;

    private final JdbcClient database;

    SentMessages(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    public List<MessageRow> about(UUID cause) {
        return database.sql(MessageReading.HEAD + " where cause_id = ? order by created_at desc, id desc limit ?")
                .params(cause, SHOWN)
                .query(MessageRow.class)
                .list();
    }
}
