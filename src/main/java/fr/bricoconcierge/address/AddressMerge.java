package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges a batch of lines into streets, addresses and doors with a fixed number of statements. What is already so is not
 * written again, and nothing is ever deleted: a door keeps its history whatever the next file says.
 */
@Component
public class AddressMerge {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AddressMerge(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** In the transaction of the caller; {@code file} tells the lines of one reading from those of others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result merge(UUID file, List<AddressLine> lines) {
        if (lines.isEmpty()) {
            return new Result(0, 0, 0, List.of());
        }
        database.sql(AddressMergeSteps.PLAN_EACH_BATCH).update();
        stage(lines);
        List<RefusedLine> refused = new ArrayList<>(repeated(file));
        AddressMergeSteps.BEFORE.forEach(step -> database.sql(step).update());
        List<UUID> added = database.sql(AddressMergeSteps.ADD).query(UUID.class).list();
        if (!added.isEmpty()) {
            events.publishEvent(new AddressesAdded(added));
        }
        refused.addAll(clashes());
        return count(refused);
    }

    /** The database remembers the identifiers of a reading while it goes on; this forgets them. */
    @Transactional
    public void forget(UUID file) {
        database.sql("delete from address_seen where file_id = ?").param(file).update();
    }

    /** After many lines, so that pages find their way through what is new. */
    @Transactional
    public void settle() {
        database.sql("analyze commune, street, street_word, address").update();
    }

    private void stage(List<AddressLine> lines) {
        database.sql(AddressMergeSteps.STAGE).update();
        database.sql(AddressMergeSteps.FILL)
                .param(column(lines, line -> (int) line.line(), new Integer[0]))
                .param(column(lines, AddressLine::banId, new String[0]))
                .param(column(lines, AddressLine::communeCode, new String[0]))
                .param(column(lines, AddressLine::commune, new String[0]))
                .param(column(lines, AddressLine::formerCommune, new String[0]))
                .param(column(lines, AddressLine::street, new String[0]))
                .param(column(lines, AddressLine::search, new String[0]))
                .param(column(lines, AddressLine::number, new Integer[0]))
                .param(column(lines, AddressLine::suffix, new String[0]))
                .param(column(lines, AddressLine::postalCode, new String[0]))
                .param(column(lines, AddressLine::latitude, new Double[0]))
                .param(column(lines, AddressLine::longitude, new Double[0]))
                .update();
    }

    private static <T> T[] column(List<AddressLine> lines, Function<AddressLine, @Nullable T> value, T[] type) {
        List<@Nullable T> values = new ArrayList<>(lines.size());
        lines.forEach(line -> values.add(value.apply(line)));
        return values.toArray(type);
    }

    private List<RefusedLine> repeated(UUID file) {
        List<Repeated> repeated = database.sql(AddressMergeSteps.REPEATED)
                .param(file)
                .query(Repeated.class)
                .list();
        if (repeated.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> first = database
                .sql("select ban_id, line from address_seen where file_id = ? and ban_id = any (?)")
                .param(file)
                .param(repeated.stream().map(Repeated::banId).toArray(String[]::new))
                .query((row, i) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return repeated.stream()
                .map(line -> new RefusedLine(
                        line.line(),
                        "L’identifiant est déjà celui de la ligne %d.".formatted(first.get(line.banId())),
                        line.banId() + " " + line.place()))
                .toList();
    }

    private List<RefusedLine> clashes() {
        return database.sql("""
                        select line, ban_id || ' ' || number || suffix || ' ' || street as content
                        from address_staged where outcome = 'CLASH' order by line
                        """)
                .query((row, i) -> new RefusedLine(
                        row.getLong("line"),
                        "Cette adresse est déjà connue sous un autre identifiant.",
                        row.getString("content")))
                .list();
    }

    private Result count(List<RefusedLine> refused) {
        return database.sql("""
                        select count(*) filter (where outcome = 'ADDED') as added,
                               count(*) filter (where outcome = 'CHANGED') as changed,
                               count(*) filter (where outcome = 'UNCHANGED') as unchanged
                        from address_staged
                        """)
                .query((row, i) -> new Result(
                        row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"), List.copyOf(refused)))
                .single();
    }

    /** What became of a batch. */
    public record Result(int added, int changed, int unchanged, List<RefusedLine> refused) {}

    private record Repeated(int line, String banId, String place) {}
}
