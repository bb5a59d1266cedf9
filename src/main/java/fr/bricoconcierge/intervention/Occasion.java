package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** What led to this visit, whatever the household's origin. */
public enum Occasion implements Labelled {
    APPOINTMENT("Sur rendez-vous"),
    DOOR("Directement depuis une porte"),
    STAND("Directement depuis une permanence"),
    CALL("Après un appel");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The occasion of a visit that no appointment announced. */
    static Occasion of(@Nullable Channel channel) {
        if (channel == Channel.TOUR) {
            return DOOR;
        }
        return channel == Channel.STAND || channel == Channel.WALKABOUT ? STAND : CALL;
    }
}
