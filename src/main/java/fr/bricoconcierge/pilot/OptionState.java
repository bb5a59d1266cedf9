package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Labelled;

/** Whether an option is tried. */
enum OptionState implements Labelled {
    ON("Active"),
    OFF("Inactive");

    private final String label;

    OptionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
