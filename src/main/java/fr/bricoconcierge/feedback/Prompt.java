package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Labelled;

/** What somebody was asked when they said it; one answer each. */
public enum Prompt implements Labelled {
    CHANGED("Ce qui a changé chez eux"),
    TO_A_NEIGHBOUR("Ce qu’ils diraient à un voisin"),
    SURPRISED("Ce qui a surpris"),
    WORKED("Ce qui a marché"),
    HARD("Ce qui a été difficile"),
    ON_A_REFERRAL("Un mot sur une orientation");

    private final String label;

    Prompt(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
