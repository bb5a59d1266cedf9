package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.GridColumn.FreeHour;
import fr.bricoconcierge.worktime.GridColumn.Span;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives what a day holds its place, in quarters of an hour from {@code opens} on. */
final class GridLayout {

    private static final int QUARTER = 15;

    private final int opens;
    private final int closes;
    private final Instant now;

    GridLayout(int opens, int closes, Instant now) {
        this.opens = opens;
        this.closes = closes;
        this.now = now;
    }

    GridColumn column(GridDay day) {
        boolean today = Moment.dateOf(now).equals(day.day());
        List<GridEntry> own = day.own();
        return new GridColumn(
                day.id(),
                day.title(),
                today,
                day.holiday().orElse(null),
                day.worked().stream().map(this::span).toList(),
                blocks(day.day(), own),
                day.booking() == null || day.holiday().isPresent() ? List.of() : free(day, day.booking(), own),
                today ? shown(LocalDateTime.ofInstant(now, Moment.PARIS).toLocalTime()) : null);
    }

    private Span span(Stretch worked) {
        int from = row(worked.from());
        return new Span(from, Math.max(1, rowOfEnd(worked.to()) - from));
    }

    /** In order, none over the one before: two short ones in one quarter stand in two. */
    private List<GridBlock> blocks(LocalDate day, List<GridEntry> entries) {
        List<GridBlock> blocks = new ArrayList<>();
        int reached = 1;
        for (GridEntry entry : entries) {
            int from = Math.max(reached, row(LocalDateTime.ofInstant(entry.startsAt(), Moment.PARIS), day));
            int to = Math.max(from + 1, rowOfEnd(LocalDateTime.ofInstant(entry.endsAt(), Moment.PARIS), day));
            blocks.add(new GridBlock(entry, from, to - from));
            reached = to;
        }
        return blocks;
    }

    private List<FreeHour> free(GridDay day, String booking, List<GridEntry> entries) {
        boolean weekend =
                day.day().getDayOfWeek() == DayOfWeek.SATURDAY || day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        return IntStream.range(opens, closes)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .filter(hour -> !weekend || isWorked(day, hour))
                .filter(hour -> isFree(day.at(hour), entries))
                .map(hour -> new FreeHour(
                        row(hour),
                        booking + day.day() + "T" + hour,
                        Moment.day(day.day()) + ", " + Moment.hour(hour),
                        isWorked(day, hour)))
                .toList();
    }

    private boolean isFree(Instant start, List<GridEntry> entries) {
        Instant end = start.plus(Duration.ofHours(1));
        return !start.isBefore(now) && entries.stream().noneMatch(entry -> entry.touches(start, end));
    }

    private static boolean isWorked(GridDay day, LocalTime hour) {
        return day.worked().stream()
                .anyMatch(stretch -> !hour.plusMinutes(59).isBefore(stretch.from()) && hour.isBefore(stretch.to()));
    }

    private @Nullable Integer shown(LocalTime time) {
        return time.getHour() < opens || time.getHour() >= closes ? null : row(time);
    }

    private int row(LocalDateTime moment, LocalDate day) {
        return moment.toLocalDate().isBefore(day) ? 1 : row(moment.toLocalTime());
    }

    private int rowOfEnd(LocalDateTime moment, LocalDate day) {
        return moment.toLocalDate().isAfter(day) ? end() : rowOfEnd(moment.toLocalTime());
    }

    private int row(LocalTime time) {
        return Math.max(1, (time.toSecondOfDay() / 60 - opens * 60) / QUARTER + 1);
    }

    private int rowOfEnd(LocalTime time) {
        return Math.min(end(), (time.toSecondOfDay() / 60 - opens * 60 + QUARTER - 1) / QUARTER + 1);
    }

    private int end() {
        return (closes - opens) * 60 / QUARTER + 1;
    }
}
