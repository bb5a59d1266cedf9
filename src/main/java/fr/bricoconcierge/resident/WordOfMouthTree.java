package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sent somebody, and whom they sent: a few steps up, a few down, in one statement (H6). */
@Component
class WordOfMouthTree {

    private static final int UP = 4;

    /** However many somebody sent, so many are shown: eight, then four of each, then two. */
    private static final String TREE = """
            with recursive above (id, sent_by, level) as (
                select id, recommended_by, 0 from resident where id = :id
                union all
                select r.id, r.recommended_by, a.level - 1
                from resident r join above a on r.id = a.sent_by where a.level > -:up),
            below (id, sent_by, level) as (
                select id, recommended_by, 0 from resident where id = :id
                union all
                select r.id, r.recommended_by, b.level + 1
                from below b
                cross join lateral (
                    select x.id, x.recommended_by from resident x where x.recommended_by = b.id
                    order by x.created_at, x.id limit case b.level when 0 then 8 when 1 then 4 else 2 end) r
                where b.level < 3)
            select t.id, t.sent_by, t.level, c.name,
                   (select count(*) from resident x where x.recommended_by = t.id) as sent
            from (select * from above where level < 0 union all select * from below) t
            join resident_card c on c.resident_id = t.id
            join resident r on r.id = t.id
            order by t.level, r.created_at, t.id
            """;

    private final JdbcClient database;

    WordOfMouthTree(JdbcClient database) {
        this.database = database;
    }

    /** From whoever started it, or the fourth above, down to the third below. */
    Tree around(ResidentId id) {
        List<Row> rows = database.sql(TREE)
                .param("id", id.value())
                .param("up", UP)
                .query(Row.class)
                .list();
        if (rows.isEmpty()) {
            throw new ResidentNotFound(id);
        }
        Row top = rows.get(0);
        Map<UUID, List<Row>> sent = rows.stream()
                .filter(row -> row != top && row.sentBy() != null)
                .collect(Collectors.groupingBy(Row::sentBy));
        return new Tree(person(top, sent), top.sentBy() != null, rows.size() > 1);
    }

    private static SentPerson person(Row row, Map<UUID, List<Row>> sent) {
        List<SentPerson> children = sent.getOrDefault(row.id(), List.of()).stream()
                .map(child -> person(child, sent))
                .toList();
        // of those above, only the one who leads here matters
        int others = row.level() < 0 ? 0 : row.sent() - children.size();
        return new SentPerson(new ResidentId(row.id()), row.name(), row.level() == 0, children, others);
    }

    /**
     * @param top whoever stands above all others
     * @param goesOn somebody sent them too
     * @param several whether anybody but the person shown is in it
     */
    record Tree(SentPerson top, boolean goesOn, boolean several) {}

    private record Row(UUID id, @Nullable UUID sentBy, int level, String name, int sent) {}
}
