package fr.bricoconcierge.worktime;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours in which people can be given appointments (A4). */
@Service
@Transactional
public class WorkingHours {

    private final JdbcClient database;
    private final Settings settings;

    WorkingHours(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
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

    /** What each of them works, in their order: nothing on a public holiday, and weekends where they are tested (A4). */
    @Transactional(readOnly = true)
    public List<List<WorkedDay>> worked(Collection<AccountId> people, LocalDate first, int days) {
        return of(people).stream()
                .map(week -> first.datesUntil(first.plusDays(days))
                        .map(day -> new WorkedDay(day, on(day, week)))
                        .toList())
                .toList();
    }

    Optional<Stretch> on(LocalDate day, WorkingWeek week) {
        if (PublicHolidays.include(day)) {
            return Optional.empty();
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return week.on(day.getDayOfWeek(), weekend && isTested(day));
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

    private boolean isTested(LocalDate weekend) {
        return settings.isOn(
                PilotOption.WEEKEND, weekend.atStartOfDay(Moment.PARIS).toInstant());
    }

    private static WorkingWeek week(@Nullable List<Row> rows) {
        if (rows == null) {
            return WorkingWeek.USUAL;
        }
        Map<DayOfWeek, Stretch> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row -> days.put(row.day(), row.stretch()));
        return new WorkingWeek(days, false);
    }

    /** A day and the hours worked in it. */
    public record WorkedDay(LocalDate day, Optional<Stretch> hours) {}

    private record Row(AccountId account, DayOfWeek day, Stretch stretch) {}
}
