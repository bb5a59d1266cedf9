package fr.bricoconcierge.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * The ceilings of one year.
 *
 * @param appliesFrom the day they begin to count; they go on until those of another year do
 * @param source where they were read
 * @param lines by number of people from one on
 * @param more what each person beyond the last line adds
 */
public record Ceilings(int year, LocalDate appliesFrom, String source, List<CeilingLine> lines, CeilingLine more) {

    /** More people than that do not share one home. */
    static final int MOST_PEOPLE = 20;

    public CeilingLine of(int people) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people: " + people);
        }
        CeilingLine largest = lines.get(lines.size() - 1);
        return people <= lines.size() ? lines.get(people - 1) : largest.with(more, people - lines.size());
    }

    Bracket bracketOf(int people, Income income) {
        return of(people).bracketOf(income);
    }
}
