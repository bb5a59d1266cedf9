package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** The three kinds of intervention; one visit may hold several. */
public enum PartType implements Labelled {
    STANDARD("Intervention standard", "lightbulb", "Poser trois petits équipements, regarder le logement"),
    ADVICE("Conseil", "talk", "Constater un problème, conseiller, orienter"),
    EMERGENCY("Mise en sécurité", "urgent", "Écarter un danger, provisoirement");

    private final String label;
    private final String icon;
    private final String hint;

    PartType(String label, String icon, String hint) {
        this.label = label;
        this.icon = icon;
        this.hint = hint;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    public String hint() {
        return hint;
    }
}
