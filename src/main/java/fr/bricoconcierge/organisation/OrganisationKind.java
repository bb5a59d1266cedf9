package fr.bricoconcierge.organisation;

import fr.bricoconcierge.shared.Labelled;

/** What an organisation is. */
public enum OrganisationKind implements Labelled {
    ADVICE_CENTRE("Espace info énergie"),
    AMELIO_PLUS_OPERATOR("Opérateur AMELIO+"),
    OTHER("Autre organisme");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
