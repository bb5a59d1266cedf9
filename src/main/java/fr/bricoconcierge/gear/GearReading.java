package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.HoldingSource;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inventory as its pages show it, and what each person has of it. */
@Service
@Transactional(readOnly = true)
public class GearReading implements HoldingSource {

    static final int LIMIT = 300;

    private static final String THINGS = """
            select t.id, t.name, t.kind, t.label, t.condition, t.holder_id, a.display_name as holder, t.bought_on, t.value,
                   t.check_months, t.checked_on, t.next_check, t.version,
                   (select e.note from gear_event e where e.thing_id = t.id order by e.id desc limit 1) as note
            from gear_thing t left join account a on a.id = t.holder_id
            """;

    private static final String ASKED = """
            where (t.condition = 'OUT_OF_USE') = :out
              and (:kind::text is null or t.kind = :kind)
              and (:holder::uuid is null or t.holder_id = :holder)
              and (not :store or t.holder_id is null)
              and (not :due or t.next_check <= :horizon)
            """;

    private final JdbcClient database;
    private final Clock clock;

    GearReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The first {@link #LIMIT} of that filter, those that are to be checked first on top. */
    List<GearRow> things(GearFilter filter) {
        return asked(
                        THINGS + ASKED
                                + " order by t.next_check > :horizon nulls last, t.kind, t.name, t.label, t.id limit :limit",
                        filter)
                .param("limit", LIMIT)
                .query(GearRow.class)
                .list();
    }

    int count(GearFilter filter) {
        return asked("select count(*) from gear_thing t " + ASKED, filter)
                .query(Integer.class)
                .single();
    }

    GearRow get(GearId id) {
        return database.sql(THINGS + "where t.id = ?")
                .param(id.value())
                .query(GearRow.class)
                .optional()
                .orElseThrow(() -> new GearNotFound(id));
    }

    /** The latest fifty, newest first. */
    List<GearEventRow> history(GearId id) {
        return database.sql("""
                        select e.kind, e.at, h.display_name as holder, e.condition, e.note, a.display_name as author
                        from gear_event e join account a on a.id = e.by_id left join account h on h.id = e.holder_id
                        where e.thing_id = ? order by e.id desc limit 50
                        """).param(id.value()).query(GearEventRow.class).list();
    }

    /** Whoever has something, even without an account any more, to filter by. */
    List<Choice> holders() {
        return Stream.concat(
                        Stream.of(Choice.of(GearFilter.STORE, "Dépôt")),
                        database.sql("""
                        select a.id, a.display_name as name from account a
                        where exists (select from gear_thing t where t.holder_id = a.id) order by a.display_name, a.id limit 100
                        """).query(Holder.class).list().stream()
                                .map(holder -> Choice.of(holder.id(), holder.name())))
                .toList();
    }

    /** What that person has with them, what is wrong with it in brackets. */
    public List<CarriedGear> carriedBy(AccountId account) {
        LocalDate today = Moment.dateOf(clock.instant());
        return things(new GearFilter(account.toString(), null, false, false)).stream()
                .map(row -> new CarriedGear(row.kind(), said(row, today)))
                .toList();
    }

    @Override
    public Map<AccountId, List<String>> held() {
        return database
                .sql("select t.holder_id as id, t.name from gear_thing t where t.holder_id is not null"
                        + " order by t.name, t.id limit 1000")
                .query(Holder.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Holder::id, Collectors.mapping(Holder::name, Collectors.toList())));
    }

    private static String said(GearRow row, LocalDate today) {
        List<String> wrong = new ArrayList<>();
        if (row.condition() != GearCondition.GOOD) {
            wrong.add(row.condition().label().toLowerCase(Locale.FRANCE));
        }
        if (row.isToBeChecked(today)) {
            wrong.add("à contrôler");
        }
        return wrong.isEmpty() ? row.said() : "%s (%s)".formatted(row.said(), String.join(", ", wrong));
    }

    private JdbcClient.StatementSpec asked(String sql, GearFilter filter) {
        AccountId holder = filter.holder();
        return database.sql(sql)
                .param("out", filter.horsService())
                .param("kind", filter.genre() == null ? null : filter.genre().name())
                .param("holder", holder == null ? null : holder.value())
                .param("store", filter.inStore())
                .param("due", filter.aControler())
                .param("horizon", Moment.dateOf(clock.instant()).plusDays(GearChecks.DAYS_AHEAD));
    }

    /** A person and a word: their own name, or that of a thing they have. */
    public record Holder(AccountId id, String name) {}
}
