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

    private static final String WITH_STREETS = "where exists (select 1 from street s where s.commune_code = c.code)";

    private static final String COMMUNES = """
            select c.code, c.name, known.streets, known.addresses
            from (select code, name from commune c %s order by name, code limit ? offset ?) c
            cross join lateral (
                select count(distinct s.id) as streets, count(a.street_id) as addresses
                from street s left join address a on a.street_id = s.id
                where s.commune_code = c.code) known
            order by c.name, c.code
            """.formatted(WITH_STREETS);

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

    /** Communes and how many addresses each has, counted for those of the page alone. */
    CommuneList communes(int page) {
        int count = database.sql("select count(*) from commune c " + WITH_STREETS)
                .query(Integer.class)
                .single();
        int shown = CommuneList.within(page, count);
        List<CommuneList.Row> rows = database.sql(COMMUNES)
                .params(CommuneList.ROWS, (shown - 1) * CommuneList.ROWS)
                .query(CommuneList.Row.class)
                .list();
        return new CommuneList(rows, shown, count);
    }

    /** The first lines that were refused after that one. */
    List<RejectedLine> rejections(AddressImportId id, int after, int limit) {
        return database.sql("select line, reason, content from address_import_rejection"
                        + " where import_id = ? and line > ? order by line limit ?")
                .params(id.value(), after, limit)
                .query(RejectedLine.class)
                .list();
    }

    /** A line that could not be used. */
    record RejectedLine(int line, String reason, String content) {}
}
