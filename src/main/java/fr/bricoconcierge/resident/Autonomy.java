package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** How far somebody manages small repairs. */
public enum Autonomy implements Labelled {
    ALONE("Fait seul"),
    WITH_HELP("Avec de l’aide"),
    CANNOT("Ne peut pas");

    private final String label;

    Autonomy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
