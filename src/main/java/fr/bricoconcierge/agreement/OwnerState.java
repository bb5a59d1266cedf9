package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Labelled;

/** Where the agreement of whoever owns the home stands. */
enum OwnerState implements Labelled {
    NOT_NEEDED("Pas nécessaire"),
    ASKED("Demandé, on attend"),
    GIVEN("Donné");

    private final String label;

    OwnerState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
