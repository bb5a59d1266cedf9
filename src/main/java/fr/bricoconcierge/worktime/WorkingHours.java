package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours in which people can be given appointments (A4). */
@Service
@Transactional
class WorkingHours {

    private final JdbcClient database;

    WorkingHours(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    WorkingWeek of(AccountId account) {
        return of(List.of(account)).get(0);
    }

    /** The weeks of people, in their order. */
    @Transactional(readOnly = true)
    List<WorkingWeek> of(Collection<AccountId> people) {
        Map<AccountId, List<Row>> rows = database
                .sql(
                        "select account_id as account, weekday, starts_at, ends_at from working_hours where account_id = any (?)")
                .param(people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, i) -> new Row(
                        new AccountId(row.getObject("account", UUID.class)),
                        DayOfWeek.of(row.getInt("weekday")),
                        new Stretch(
                                row.getObject("starts_at", LocalTime.class),
                                row.getObject("ends_at", LocalTime.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::account));
        return people.stream().map(person -> week(rows.get(person))).toList();
    }

    void set(AccountId account, Map<DayOfWeek, Stretch> days) {
        reset(account);
        days.forEach((day, stretch) -> database.sql(
                        "insert into working_hours (account_id, weekday, starts_at, ends_at) values (?, ?, ?, ?)")
                .params(account.value(), day.getValue(), Time.valueOf(stretch.from()), Time.valueOf(stretch.to()))
                .update());
    }

    /** The usual hours again. */
    void reset(AccountId account) {
        database.sql("delete from working_hours where account_id = ?")
                .param(account.value())
                .update();
    }

    private static WorkingWeek week(@Nullable List<Row> rows) {
        if (rows == null) {
            return WorkingWeek.USUAL;
        }
        Map<DayOfWeek, Stretch> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row -> days.put(row.day(), row.stretch()));
        return new WorkingWeek(days, false);
    }

    private record Row(AccountId account, DayOfWeek day, Stretch stretch) {}
}
