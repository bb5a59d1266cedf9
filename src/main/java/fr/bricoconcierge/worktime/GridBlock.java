package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;

/**
 * An entry in its place.
 *
 * @param row the quarter of an hour it begins in, 1 for the first that is shown
 * @param rows how many quarters it takes
 */
public record GridBlock(GridEntry entry, int row, int rows) {

    /** « 14 h 30 – 15 h 15 », with the days where they differ. */
    public String hours() {
        boolean oneDay = Moment.dateOf(entry.startsAt()).equals(Moment.dateOf(entry.endsAt()));
        return oneDay
                ? Moment.hour(entry.startsAt()) + " – " + Moment.hour(entry.endsAt())
                : Moment.at(entry.startsAt()).text() + " – "
                        + Moment.at(entry.endsAt()).text();
    }

    /** Too low for two lines. */
    public boolean isShort() {
        return rows < 3;
    }
}
