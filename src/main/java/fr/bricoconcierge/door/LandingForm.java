package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/**
 * Where one more door of a building is.
 *
 * @param which asked where the address has a single door without a place of its own, with the two after it
 */
@NullUnmarked
record LandingForm(
        @NotNull(message = "Indiquez l’étage, 0 pour le rez-de-chaussée.")
        Integer floor,

        String mark,
        Which which,
        Integer knownFloor,
        String knownMark) {

    static final LandingForm EMPTY = new LandingForm(null, null, null, 0, null);

    Landing landing() {
        return new Landing(floor, mark);
    }

    /** Where the door already known is; that of the new one when they are the same. */
    Landing known() {
        if (which == null) {
            throw new Refused("which", "Dites si c’est la porte déjà connue.");
        }
        return which == Which.SAME ? landing() : another();
    }

    private Landing another() {
        if (knownFloor == null) {
            throw new Refused("knownFloor", "Indiquez l’étage de la porte déjà connue, 0 pour le rez-de-chaussée.");
        }
        Landing known = knownAt();
        if (known.equals(landing())) {
            throw new Refused("knownFloor", "Deux portes ne sont pas au même endroit\u00a0: ajoutez un repère.");
        }
        return known;
    }

    private Landing knownAt() {
        try {
            return new Landing(knownFloor, knownMark);
        } catch (Refused refusal) {
            throw new Refused("floor".equals(refusal.field()) ? "knownFloor" : "knownMark", refusal.sentence());
        }
    }

    /** Whether the door is the one that the address has. */
    enum Which implements Labelled {
        SAME("C’est la même\u00a0: elle prend cette place"),
        OTHER("C’est une autre porte");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
