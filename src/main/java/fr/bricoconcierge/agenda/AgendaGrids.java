package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.GridDay;
import fr.bricoconcierge.worktime.GridEntry;
import fr.bricoconcierge.worktime.HourGrid;
import fr.bricoconcierge.worktime.WorkingHours;
import fr.bricoconcierge.worktime.WorkingHours.WorkedDay;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Lays agendas out over their hours: the days of one person, or one day of all of them side by side. */
@Component
class AgendaGrids {

    private final AgendaReading reading;
    private final WorkingHours hours;
    private final Clock clock;

    AgendaGrids(AgendaReading reading, WorkingHours hours, Clock clock) {
        this.reading = reading;
        this.hours = hours;
        this.clock = clock;
    }

    /** A Saturday or a Sunday has its column only when something is in it, or when it is worked. */
    HourGrid of(AccountId person, LocalDate first, int count) {
        List<GridEntry> entries = reading.blocks(List.of(person), first, count).stream()
                .map(DayBlock::entry)
                .toList();
        LocalDate today = Moment.dateOf(clock.instant());
        List<GridDay> days = hours.worked(List.of(person), first, count).get(0).stream()
                .map(worked -> day(person, "jour-" + worked.day(), Moment.day(worked.day(), today), worked, entries))
                .filter(day -> count == 1 || isShown(day))
                .toList();
        return HourGrid.of(days, clock.instant());
    }

    HourGrid of(List<Choice> people, LocalDate day) {
        List<AccountId> ids =
                people.stream().map(choice -> AccountId.of(choice.value())).toList();
        List<DayBlock> blocks = reading.blocks(ids, day, 1);
        var worked = hours.worked(ids, day, 1);
        List<GridDay> columns = IntStream.range(0, people.size())
                .mapToObj(i -> day(
                        ids.get(i),
                        "personne-" + ids.get(i),
                        people.get(i).label(),
                        worked.get(i).get(0),
                        entriesOf(ids.get(i), blocks)))
                .toList();
        return HourGrid.of(columns, clock.instant());
    }

    private static List<GridEntry> entriesOf(AccountId person, List<DayBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.account().equals(person))
                .map(DayBlock::entry)
                .toList();
    }

    private static GridDay day(AccountId person, String id, String title, WorkedDay worked, List<GridEntry> entries) {
        return new GridDay(
                id,
                worked.day(),
                title,
                worked.hours().stream().toList(),
                entries,
                "/rendez-vous/nouveau?qui=" + person + "&quand=");
    }

    private static boolean isShown(GridDay day) {
        DayOfWeek weekday = day.day().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return !weekend || !day.worked().isEmpty() || day.isTaken();
    }
}
