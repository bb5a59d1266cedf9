package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** Whether the resident has the material that the work needs. */
enum Material implements Labelled {
    YES("Oui", true),
    NO("Non", false),
    UNKNOWN("On ne sait pas", null);

    private final String label;
    private final @Nullable Boolean has;

    Material(String label, @Nullable Boolean has) {
        this.label = label;
        this.has = has;
    }

    @Override
    public String label() {
        return label;
    }

    @Nullable
    Boolean has() {
        return has;
    }
}
