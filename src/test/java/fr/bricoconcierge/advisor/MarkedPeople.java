package fr.bricoconcierge.advisor;

import fr.bricoconcierge.shared.ResidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes « zz042qtable.columnz » into every text of every row that belongs to a person, where the database lets it. */
final class MarkedPeople {

    static final int COUNT = 150;

    /** Names of codes, which are no words of anybody; where a mark would break what the page is. */
    private static final Set<String> LEFT_ALONE = Set.of("consent", "received_command");

    private final JdbcClient database;
    private final List<ResidentId> people = new ArrayList<>();
    private final List<UUID> households = new ArrayList<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> closed = new TreeSet<>();
    private List<Column> columns = List.of();

    MarkedPeople(JdbcClient database) {
        this.database = database;
    }

    void add(int number, ResidentId resident, UUID household) {
        people.add(resident);
        households.add(household);
        for (Column column : columns()) {
            mark(number, column, resident.value(), household);
        }
    }

    /** Known to the service, sent to nobody. */
    void unrefer(UUID household) {
        for (String sql : List.of(
                "delete from follow_up_visit where household_id = :household",
                "update intervention set referral_id = null where household_id = :household",
                "delete from referral_step where referral_id in (select id from referral where household_id = :household)",
                "delete from referral where household_id = :household",
                "delete from advisor_slot where booked_household = :household")) {
            database.sql(sql).param("household", household).update();
        }
    }

    List<ResidentId> people() {
        return people;
    }

    Set<String> fields() {
        return fields;
    }

    List<UUID> referralsOf(int person) {
        return database.sql("select id from referral where resident_id = ?")
                .param(people.get(person).value())
                .query(UUID.class)
                .list();
    }

    /** Of every kind of row, of people of each sort: the first ten. */
    List<UUID> identifiers() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(people.get(i).value());
            ids.add(households.get(i));
        }
        columns().stream().map(Column::inTable).distinct().filter(this::hasId).forEach(table -> {
            for (int i = 0; i < 10; i++) {
                ids.addAll(database.sql("select t.id from %s t where %s limit 2".formatted(table, owned(table)))
                        .param("resident", people.get(i).value())
                        .param("household", households.get(i))
                        .query(UUID.class)
                        .list());
            }
        });
        return ids;
    }

    private void mark(int number, Column column, UUID resident, UUID household) {
        String name = column.inTable() + "." + column.name();
        if (closed.contains(name)) {
            return;
        }
        String mark = "zz%03dq%sz".formatted(number, name);
        try {
            int changed = database.sql("update %s t set %s = :mark where %s"
                            .formatted(column.inTable(), column.name(), owned(column.inTable())))
                    .param("mark", mark)
                    .param("resident", resident)
                    .param("household", household)
                    .update();
            if (changed > 0) {
                fields.add(name);
            }
        } catch (DataAccessException refused) {
            closed.add(name);
        }
    }

    private String owned(String table) {
        return switch (table) {
            case "resident" -> "t.id = :resident or t.household_id = :household";
            case "household" -> "t.id = :household or t.id = :resident";
            case "referral_step" ->
                "t.referral_id in (select id from referral where household_id = :household or resident_id = :resident)";
            default -> ownedByColumns(table);
        };
    }

    private String ownedByColumns(String table) {
        boolean byHousehold = has(table, "household_id");
        boolean byResident = has(table, "resident_id");
        return (byHousehold ? "t.household_id = :household" : "false") + " or "
                + (byResident ? "t.resident_id = :resident" : "cast(:resident as uuid) is null")
                + (byHousehold ? "" : " or cast(:household as uuid) is null");
    }

    private boolean has(String table, String column) {
        return columns().stream()
                .filter(each -> each.inTable().equals(table))
                .anyMatch(each -> each.owners().contains(column));
    }

    private boolean hasId(String table) {
        return columns().stream()
                .anyMatch(each -> each.inTable().equals(table) && each.owners().contains("+id"));
    }

    private List<Column> columns() {
        if (columns.isEmpty()) {
            columns = database.sql("""
                            select c.table_name as in_table, c.column_name as name,
                                   (select string_agg(case when o.column_name = 'id' then '+id' else o.column_name end, ' ')
                                    from information_schema.columns o
                                    where o.table_schema = 'public' and o.table_name = c.table_name and o.data_type = 'uuid') as owners
                            from information_schema.columns c
                            join information_schema.tables t using (table_schema, table_name)
                            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
                              and c.column_name not in ('search', 'phone')
                              and (c.table_name in ('resident', 'household', 'referral_step') or exists (
                                  select from information_schema.columns o
                                  where o.table_schema = 'public' and o.table_name = c.table_name
                                    and o.column_name in ('household_id', 'resident_id')))
                            order by 1, 2
                            """).query(Column.class).list().stream()
                    .filter(column -> !LEFT_ALONE.contains(column.inTable()))
                    .toList();
        }
        return columns;
    }

    /** A text of a table, and the identifiers that stand beside it. */
    record Column(String inTable, String name, String owners) {}
}
