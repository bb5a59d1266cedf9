package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;

/** What the concierge left with the household. */
public enum HandedOver implements Labelled {
    AID_DOCUMENTATION("Documentation sur les aides"),
    STEPS_EXPLAINED("Explication des démarches"),
    PAPERS_LIST("Liste des papiers à apporter");

    private final String label;

    HandedOver(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
