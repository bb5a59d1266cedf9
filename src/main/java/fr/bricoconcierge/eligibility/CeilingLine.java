package fr.bricoconcierge.eligibility;

/**
 * The ceilings of one size of household, in whole euros.
 *
 * @param people how many live there; 0: what each one beyond the largest size adds
 */
public record CeilingLine(int people, long veryModest, long modest, long intermediate) {

    CeilingLine with(CeilingLine more, int times) {
        return new CeilingLine(
                people + times,
                veryModest + times * more.veryModest,
                modest + times * more.modest,
                intermediate + times * more.intermediate);
    }

    /** An income belongs under a ceiling as long as its whole euros do not go past it. */
    Bracket bracketOf(Income income) {
        if (income.isWithin(veryModest)) {
            return Bracket.VERY_MODEST;
        }
        if (income.isWithin(modest)) {
            return Bracket.MODEST;
        }
        return income.isWithin(intermediate) ? Bracket.INTERMEDIATE : Bracket.HIGHER;
    }
}
