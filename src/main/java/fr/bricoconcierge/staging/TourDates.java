package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a letter may announce tours: « du 3 au 14 mars, l’après-midi ». */
final class TourDates {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private TourDates() {}

    /** @param starts soonest first; none: nothing to say */
    static Optional<String> said(List<Instant> starts) {
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = Moment.dateOf(starts.get(0));
        LocalDate last = Moment.dateOf(starts.get(starts.size() - 1));
        return Optional.of(days(first, last) + timeOfDay(starts));
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "le " + Moment.day(first);
        }
        String from = dayOfMonth(first);
        boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return "du %s au %s".formatted(sameMonth ? from.substring(0, from.indexOf(' ')) : from, dayOfMonth(last));
    }

    /** « 3 mars ». */
    private static String dayOfMonth(LocalDate date) {
        String day = Moment.day(date);
        return day.substring(day.indexOf(' ') + 1);
    }

    private static String timeOfDay(List<Instant> starts) {
        var hours = starts.stream()
                .mapToInt(start -> start.atZone(Moment.PARIS).getHour())
                .summaryStatistics();
        if (hours.getMax() < NOON) {
            return ", le matin";
        }
        return hours.getMin() >= NOON && hours.getMax() < EVENING ? ", l’après-midi" : "";
    }
}
