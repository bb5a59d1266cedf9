package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final String OF_HOLDER = "(:holder::uuid is null or b.account_id = :holder)";

    private final JdbcClient database;

    NoticeReading(JdbcClient database) {
        this.database = database;
    }

    /**
     * The latest fifty batches.
     *
     * @param holder who carries them; none: anybody
     */
    List<NoticeBatchRow> batches(@Nullable AccountId holder) {
        return database.sql(BATCHES.formatted(OF_HOLDER))
                .param("holder", holder == null ? null : holder.value())
                .query(NoticeBatchRow.class)
                .list();
    }

    int countBatches(@Nullable AccountId holder) {
        return database.sql("select count(*) from notice_batch b where " + OF_HOLDER)
                .param("holder", holder == null ? null : holder.value())
                .query(Integer.class)
                .single();
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
