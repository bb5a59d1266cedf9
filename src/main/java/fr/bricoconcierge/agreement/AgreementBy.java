package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Labelled;

/** Who of the home agreed. */
enum AgreementBy implements Labelled {
    RESIDENT("La personne elle-même"),
    RELATIVE("Une autre personne du logement");

    private final String label;

    AgreementBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
