package fr.bricoconcierge.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time ready to be shown in a {@code <time>} element.
 *
 * @param iso for machines
 * @param text as people say it: « mardi 3 mars, 14 h 30 » or « il y a 3 jours »
 * @param exact day and hour in full, shown on hover
 */
public record Moment(String iso, String text, String exact) {

    /** Where a day begins and ends, for everybody and every figure. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE);
    private static final Pattern DAY_THEN_YEAR =
            Pattern.compile("^(\\p{L}+ \\w+ \\p{L}+) (\\d+) ", Pattern.UNICODE_CHARACTER_CLASS);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h'", Locale.FRANCE);
    private static final DateTimeFormatter HOUR_AND_MINUTES =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);

    /** « mardi 3 mars, 14 h 30 ». */
    public static Moment at(Instant instant) {
        var paris = instant.atZone(PARIS);
        return new Moment(
                instant.toString(),
                day(paris.toLocalDate()) + ", " + hour(instant),
                dayAndYear(paris.toLocalDate()) + " à " + hour(instant));
    }

    /** The same, with the year when it is not the one of {@code now}: « mardi 3 mars 2026, 14 h 30 ». */
    public static Moment at(Instant instant, Instant now) {
        Moment moment = at(instant);
        String text = inYear(dateOf(now).getYear(), moment.text, moment.exact);
        return new Moment(moment.iso, text, moment.exact);
    }

    /** « à l’instant », « il y a 20 minutes », « hier, 14 h 30 », « il y a 3 jours », then the date. */
    public static Moment ago(Instant instant, Instant now) {
        return new Moment(
                instant.toString(), distance(instant, now), at(instant).exact());
    }

    /** « 14 h 30 », « 9 h ». */
    public static String hour(Instant instant) {
        return hour(instant.atZone(PARIS).toLocalTime());
    }

    /** The same hour of any day. */
    public static String hour(LocalTime time) {
        return time.format(time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTES);
    }

    /** « mardi 3 mars », the first of a month as « 1er ». */
    public static String day(LocalDate date) {
        return date.format(DAY).replaceFirst("^(\\p{L}+ )1 ", "$11er ");
    }

    /** « mardi 3 mars 2026 ». */
    public static String dayAndYear(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /** « mardi 3 mars », with the year when it is not the one of {@code today}. */
    public static String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? day(date) : dayAndYear(date);
    }

    /** A {@code text} as it is read in that year: one that names a day of another year says which, as {@code exact} does. */
    public static String inYear(int year, String text, String exact) {
        Matcher day = DAY_THEN_YEAR.matcher(exact);
        boolean silent = day.find()
                && text.startsWith(day.group(1))
                && !day.group(2).equals(String.valueOf(year))
                && !text.startsWith(day.group(1) + " " + day.group(2));
        return silent
                ? day.group(1) + " " + day.group(2)
                        + text.substring(day.group(1).length())
                : text;
    }

    /** The calendar day in Paris. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    private static String distance(Instant instant, Instant now) {
        Duration since = Duration.between(instant, now);
        long days = ChronoUnit.DAYS.between(dateOf(instant), dateOf(now));
        if (since.isNegative() || days > 30) {
            return at(instant, now).text();
        }
        if (since.toMinutes() < 1) {
            return "à l’instant";
        }
        if (days == 0) {
            return since.toHours() < 1 ? "il y a " + minutes(since.toMinutes()) : "aujourd’hui, " + hour(instant);
        }
        return days == 1 ? "hier, " + hour(instant) : "il y a " + days + " jours";
    }

    private static String minutes(long minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
