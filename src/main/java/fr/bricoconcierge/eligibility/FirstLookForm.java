package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.Occupancy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.NullUnmarked;

/**
 * The questions of a first look, all of which may stay without an answer. What is typed as an income is neither shown
 * again nor said by {@code toString}: pages write its box without a value.
 *
 * @param income the sum of all tax notices, as typed
 * @param bracket said directly, in place of an amount
 * @param keep whether the person agrees that the bracket is noted
 */
@NullUnmarked
public record FirstLookForm(
        Occupancy occupancy,
        YesNo oldBuilding,
        YesNo mainHome,

        @Min(value = 1, message = "Choisissez le nombre de personnes dans la liste.")
        @Max(value = Ceilings.MOST_PEOPLE, message = "Choisissez le nombre de personnes dans la liste.")
        Integer people,

        String income,
        Bracket bracket,
        Boolean keep) {

    /** Nothing asked yet, but what the card knows. */
    public static FirstLookForm of(Occupancy occupancy, Integer people) {
        return new FirstLookForm(occupancy, null, null, people, null, null, null);
    }

    /** The same of somebody whose occupancy was asked elsewhere on the page. */
    public FirstLookForm livingAs(Occupancy said) {
        return new FirstLookForm(said == null ? occupancy : said, oldBuilding, mainHome, people, income, bracket, keep);
    }

    /** The same once the amount has been judged: the bracket in its place. */
    public FirstLookForm judged(Bracket found) {
        return new FirstLookForm(occupancy, oldBuilding, mainHome, people, null, found, keep);
    }

    public boolean hasIncome() {
        return income != null && !income.isBlank();
    }

    /** Whether anything was answered at all beyond what the card knew. */
    public boolean isAnswered() {
        return hasIncome() || bracket != null || oldBuilding != null || mainHome != null;
    }

    public boolean isToBeKept() {
        return Boolean.TRUE.equals(keep);
    }

    HomeAnswers answers(Bracket found) {
        return new HomeAnswers(occupancy, known(oldBuilding), known(mainHome), found);
    }

    static YesNo known(YesNo answer) {
        return answer == null ? YesNo.UNKNOWN : answer;
    }

    @Override
    public String toString() {
        return "FirstLookForm";
    }
}
