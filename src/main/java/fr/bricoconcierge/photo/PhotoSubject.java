package fr.bricoconcierge.photo;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a photo shows; which of them one may take depends on the part of the visit. */
public enum PhotoSubject implements Labelled {
    GENERAL("Vue d’ensemble"),
    ROOM("Une pièce"),
    THERMAL("Photo thermique"),
    PROBLEM("Le problème"),
    BEFORE("Avant"),
    AFTER("Après");

    private final String label;

    PhotoSubject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * In the order they are offered.
     *
     * @param type of the part; null for the visit as a whole
     * @param readings whether readings are taken, thermal photos among them (I1)
     */
    public static List<PhotoSubject> in(@Nullable PartType type, boolean readings) {
        if (type == null) {
            return List.of(GENERAL, ROOM);
        }
        return switch (type) {
            case STANDARD -> readings ? List.of(GENERAL, ROOM, THERMAL) : List.of(GENERAL, ROOM);
            case ADVICE -> List.of(PROBLEM, AFTER);
            case EMERGENCY -> List.of(BEFORE, AFTER);
        };
    }
}
