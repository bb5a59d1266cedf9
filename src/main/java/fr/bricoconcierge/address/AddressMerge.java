package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Merges a batch of lines into streets, addresses and doors with a fixed number of statements. What is already so is not
 * written again, and nothing is ever deleted: a door keeps its history whatever the next file says.
 */
@Component
public class AddressMerge {

    private static final String STAGE = """
            insert into address_import_line (import_id, line, ban_id, commune_code, commune, former_commune, street,
                                             street_search, number, suffix, postal_code, latitude, longitude)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final ApplicationEventPublisher events;

    AddressMerge(JdbcClient database, JdbcTemplate template, ApplicationEventPublisher events) {
        this.database = database;
        this.template = template;
        this.events = events;
    }

    /** Within a transaction of the caller; {@code file} tells the lines of one reading from those of others. */
    public Result merge(UUID file, List<AddressLine> lines) {
        if (lines.isEmpty()) {
            return new Result(0, 0, 0, List.of());
        }
        var span = Map.<String, Object>of(
                "import", file,
                "first", lines.get(0).line(),
                "last", lines.get(lines.size() - 1).line());
        List<RefusedLine> refused = new ArrayList<>(stage(file, lines));
        AddressMergeSteps.BEFORE.forEach(step -> database.sql(step).params(span).update());
        List<UUID> added = database.sql(AddressMergeSteps.ADD)
                .params(span)
                .query(UUID.class)
                .list();
        if (!added.isEmpty()) {
            events.publishEvent(new AddressesAdded(added));
        }
        refused.addAll(clashes(span));
        return count(span, refused);
    }

    /** Answers the lines whose identifier came earlier in the file. */
    private List<RefusedLine> stage(UUID file, List<AddressLine> lines) {
        int[] added = template.batchUpdate(
                STAGE, lines.stream().map(line -> columns(file, line)).toList());
        List<RefusedLine> repeated = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] == 0) {
                repeated.add(repeated(file, lines.get(i)));
            }
        }
        return repeated;
    }

    private static @Nullable Object[] columns(UUID file, AddressLine line) {
        return new @Nullable Object[] {
            file,
            line.line(),
            line.banId(),
            line.communeCode(),
            line.commune(),
            line.formerCommune(),
            line.street(),
            Plain.street(line.street(), line.formerCommune(), line.commune()),
            line.number(),
            line.suffix(),
            line.postalCode(),
            line.latitude(),
            line.longitude()
        };
    }

    private RefusedLine repeated(UUID file, AddressLine line) {
        int first = database.sql("select line from address_import_line where import_id = ? and ban_id = ?")
                .params(file, line.banId())
                .query(Integer.class)
                .single();
        return new RefusedLine(
                line.line(), "L’identifiant est déjà celui de la ligne %d.".formatted(first), line.text());
    }

    private List<RefusedLine> clashes(Map<String, Object> span) {
        return database.sql("""
                        select line, ban_id || ' ' || number || suffix || ' ' || street as content
                        from address_import_line
                        where import_id = :import and line between :first and :last and outcome = 'CLASH'
                        order by line
                        """)
                .params(span)
                .query((row, i) -> new RefusedLine(
                        row.getLong("line"),
                        "Cette adresse est déjà connue sous un autre identifiant.",
                        row.getString("content")))
                .list();
    }

    private Result count(Map<String, Object> span, List<RefusedLine> refused) {
        return database.sql("""
                        select count(*) filter (where outcome = 'ADDED') as added,
                               count(*) filter (where outcome = 'CHANGED') as changed,
                               count(*) filter (where outcome = 'UNCHANGED') as unchanged
                        from address_import_line
                        where import_id = :import and line between :first and :last
                        """)
                .params(span)
                .query((row, i) -> new Result(
                        row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), List.copyOf(refused)))
                .single();
    }

    /** The database remembers the lines of a reading while it goes on; this forgets them. */
    public void forget(UUID file) {
        database.sql("delete from address_import_line where import_id = ?")
                .param(file)
                .update();
    }

    /** What became of a batch. */
    public record Result(int added, int changed, int unchanged, List<RefusedLine> refused) {}
}
