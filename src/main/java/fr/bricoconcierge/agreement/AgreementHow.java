package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Labelled;

/** How the home agreed. */
enum AgreementHow implements Labelled {
    ORAL("Accord oral"),
    SLIP("Bon signé");

    private final String label;

    AgreementHow(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
