package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Labelled;

/** Whether anybody was seen. */
public enum FollowUpOutcome implements Labelled {
    SEEN("Vue"),
    NOT_THERE("Absente"),
    REFUSED("N’a pas voulu");

    private final String label;

    FollowUpOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
