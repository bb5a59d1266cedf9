package fr.bricoconcierge.figure;

import fr.bricoconcierge.shared.Labelled;

/** What a figure is about: the founding document's three moments. */
public enum FigureTheme implements Labelled {
    FIRST_CONTACT("Premier contact"),
    INTERVENTION("Intervention"),
    FOLLOW_UP("Réorientation vers Amelio");

    private final String label;

    FigureTheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
