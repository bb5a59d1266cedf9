package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** How somebody said yes, or no. */
public enum ConsentHow implements Labelled {
    ORAL("De vive voix"),
    SIGNED("Signé sur la tablette"),
    PAPER("Sur papier"),
    PUBLIC_PAGE("Par la page publique");

    private final String label;

    ConsentHow(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
