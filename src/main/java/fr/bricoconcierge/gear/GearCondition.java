package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;

/** The state a thing was last seen in. */
public enum GearCondition implements Labelled {
    GOOD("Bon état", "done"),
    WORN("Usé", "watch"),
    TO_REPAIR("À réparer", "danger"),
    /** No longer lent: it stays in the list with its history. */
    OUT_OF_USE("Hors service", "neutral");

    private final String label;
    private final String badge;

    GearCondition(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }

    /** Those of a thing in use: taking it out of use is an act of its own. */
    static List<Choice> choices() {
        return Choice.of(GOOD, WORN, TO_REPAIR);
    }
}
