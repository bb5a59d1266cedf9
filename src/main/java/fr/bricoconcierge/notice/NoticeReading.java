package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of passage notices shows. */
@Service
@Transactional(readOnly = true)
class NoticeReading {

    private static final String BATCHES = """
            select b.id, a.display_name as holder, c.name as commune, b.first_serial, b.last_serial, b.made_at,
                   (select count(*) from passage_notice n where n.batch_id = b.id and n.state = 'PRINTED') as remaining
            from notice_batch b join account a on a.id = b.account_id
            left join commune c on c.code = b.commune_code
            where %s
            order by b.first_serial desc limit 50
            """;

    private final JdbcClient database;

    NoticeReading(JdbcClient database) {
        this.database = database;
    }

    /** The latest fifty batches. */
    List<NoticeBatchRow> batches() {
        return database.sql(BATCHES.formatted("true"))
                .query(NoticeBatchRow.class)
                .list();
    }

    /** The latest fifty batches of one holder. */
    List<NoticeBatchRow> batchesOf(AccountId holder) {
        return database.sql(BATCHES.formatted("b.account_id = ?"))
                .param(holder.value())
                .query(NoticeBatchRow.class)
                .list();
    }

    NoticeBatchRow getBatch(NoticeBatchId id) {
        return database.sql(BATCHES.formatted("b.id = ?"))
                .param(id.value())
                .query(NoticeBatchRow.class)
                .optional()
                .orElseThrow(() -> new NoticeNotFound(id));
    }

    /** The notices of a batch, as they lie in the stack. */
    List<Printable> notices(NoticeBatchId id) {
        return database.sql("select code, serial from passage_notice where batch_id = ? order by serial")
                .param(id.value())
                .query(Printable.class)
                .list();
    }

    /** What is printed of a notice. */
    record Printable(String code, int serial) {}
}
