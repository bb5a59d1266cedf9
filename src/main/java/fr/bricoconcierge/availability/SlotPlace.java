package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Labelled;

/** Where an advisor receives. */
public enum SlotPlace implements Labelled {
    PLACE("Dans nos locaux"),
    PHONE("Par téléphone"),
    HOME("Chez l’habitant");

    private final String label;

    SlotPlace(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
