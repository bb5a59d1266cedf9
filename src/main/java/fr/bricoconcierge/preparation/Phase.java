package fr.bricoconcierge.preparation;

import fr.bricoconcierge.shared.Labelled;

/** The founding document's three preliminary steps. */
public enum Phase implements Labelled {
    REFINE("Affiner le scénario avec le terrain et la veille"),
    GATHER("Monter un groupe projet"),
    DEFINE("Définir ensemble comment tester");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
