package fr.bricoconcierge.addressfile;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What imports there were, and what became of their lines. */
@Service
@Transactional(readOnly = true)
class AddressImportReading {

    private static final String PAGES = """
            select i.id, i.started_at, a.display_name as started_by, i.file_name, i.communes, i.state, i.failure,
                   i.read, i.added, i.changed, i.unchanged, i.skipped, i.rejected, i.job_id, j.total, j.cancel_asked
            from address_import i
            join account a on a.id = i.started_by
            left join job j on j.id = i.job_id
            """;

    private final JdbcClient database;

    AddressImportReading(JdbcClient database) {
        this.database = database;
    }

    AddressImportPage get(AddressImportId id) {
        return database.sql(PAGES + " where i.id = ?")
                .param(id.value())
                .query(AddressImportPage.class)
                .optional()
                .orElseThrow(() -> new AddressImportNotFound(id));
    }

    List<AddressImportPage> latest() {
        return database.sql(PAGES + " order by i.started_at desc, i.id limit 10")
                .query(AddressImportPage.class)
                .list();
    }

    /** The import that is running now, when one is. */
    Optional<AddressImportPage> running() {
        return database.sql(PAGES + " where i.state = 'RUNNING' and j.state = 'RUNNING'")
                .query(AddressImportPage.class)
                .optional();
    }

    /** Communes and how many addresses each has. */
    List<CommuneRow> communes() {
        return database.sql("""
                        select c.code, c.name, count(distinct s.id) as streets, count(a.id) as addresses
                        from commune c
                        join street s on s.commune_code = c.code
                        join address a on a.street_id = s.id
                        group by c.code, c.name order by c.name, c.code
                        """).query(CommuneRow.class).list();
    }

    /** The first lines that were refused after that one. */
    List<RejectedLine> rejections(AddressImportId id, int after, int limit) {
        return database.sql("select line, reason, content from address_import_rejection"
                        + " where import_id = ? and line > ? order by line limit ?")
                .params(id.value(), after, limit)
                .query(RejectedLine.class)
                .list();
    }

    /** A commune with addresses. */
    record CommuneRow(String code, String name, int streets, int addresses) {}

    /** A line that could not be used. */
    record RejectedLine(int line, String reason, String content) {}
}
