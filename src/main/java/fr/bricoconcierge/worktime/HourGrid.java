package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days side by side over the hours of a clock in Paris: on the nights when clocks change, too, 14:00 stands beside 14:00.
 *
 * @param opens the first hour shown
 * @param closes the hour before which it ends
 */
public record HourGrid(List<GridColumn> columns, int opens, int closes) {

    private static final int QUARTERS = 4;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    public static HourGrid of(List<GridDay> days, Instant now) {
        List<LocalTime> begins = edges(days, true).toList();
        List<LocalTime> ends = edges(days, false).toList();
        int opens = begins.stream().mapToInt(LocalTime::getHour).reduce(OPENS, Math::min);
        int closes = ends.stream()
                .mapToInt(time -> time.getMinute() == 0 ? time.getHour() : time.getHour() + 1)
                .reduce(CLOSES, Math::max);
        var layout = new GridLayout(opens, closes, now);
        return new HourGrid(days.stream().map(layout::column).toList(), opens, closes);
    }

    /** « 8 h » to the last hour that is shown. */
    public List<Hour> hours() {
        return IntStream.range(opens, closes)
                .mapToObj(hour -> new Hour((hour - opens) * QUARTERS + 1, Moment.hour(LocalTime.of(hour, 0))))
                .toList();
    }

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.blocks().isEmpty());
    }

    /** When what happens within a day begins or ends; what lasts for days, as an absence, is cut to what is shown. */
    private static Stream<LocalTime> edges(List<GridDay> days, boolean begin) {
        return days.stream()
                .flatMap(day -> Stream.concat(
                        day.worked().stream().map(stretch -> begin ? stretch.from() : stretch.to()),
                        day.own().stream()
                                .filter(entry -> isWithin(entry, day.day()))
                                .map(entry -> (begin ? entry.startsAt() : entry.endsAt())
                                        .atZone(Moment.PARIS)
                                        .toLocalTime())));
    }

    private static boolean isWithin(GridEntry entry, LocalDate day) {
        return Moment.dateOf(entry.startsAt()).equals(day)
                && Moment.dateOf(entry.endsAt()).equals(day);
    }

    /** An hour beside the days. */
    public record Hour(int row, String label) {}
}
