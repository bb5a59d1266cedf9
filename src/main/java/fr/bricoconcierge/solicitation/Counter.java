package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.Labelled;

/** One of the two things that the charter counts for each household. */
public enum Counter implements Labelled {
    CONTACT("Nos contacts", "contact", "contacts"),
    VISIT("Nos interventions", "intervention", "interventions");

    private final String label;
    private final String one;
    private final String many;

    Counter(String label, String one, String many) {
        this.label = label;
        this.one = one;
        this.many = many;
    }

    @Override
    public String label() {
        return label;
    }

    /** « 2 contacts ». */
    public String count(int count) {
        return count + " " + (count > 1 ? many : one);
    }

    /** « contact ». */
    /** « Un contact de plus », « Une intervention de plus ». */
    public String oneMore() {
        return (this == VISIT ? "Une " : "Un ") + one + " de plus";
    }
}
