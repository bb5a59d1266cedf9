package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.Labelled;
import java.util.Locale;

/** What came of the last passage at a door, each with a shape of its own on the map; what is still to be done first. */
enum MapKind implements Labelled {
    NEVER("Pas encore frappée", "pas encore frappées"),
    NOBODY("Personne", "sans réponse"),
    AGAIN("À revoir", "à revoir"),
    ANSWERED("A répondu", "ont répondu"),
    REFUSED("A refusé", "ont refusé"),
    STOP("Ne plus frapper", "où ne plus frapper");

    private final String label;
    private final String plural;

    MapKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    @Override
    public String label() {
        return label;
    }

    String several(int count) {
        return count == 1 ? label.toLowerCase(Locale.FRANCE) : plural;
    }

    /** The end of the names of its class and of its shape. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
