package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a door is inside a building. Only a floor and a mark: no place for a name (T4).
 *
 * @param mark a number, a letter, gauche, droite, milieu, face
 */
public record Landing(int floor, @Nullable String mark) {

    private static final String MARK = "\\d{1,4}[a-z]?|[a-z]\\d{0,3}|gauche|droite|milieu|face";

    public Landing {
        if (floor < -3 || floor > 60) {
            throw new Refused("floor", "L’étage va de -3 à 60.");
        }
        mark = mark == null || mark.isBlank() ? null : mark.strip().toLowerCase(Locale.FRANCE);
        if (mark != null && !mark.matches(MARK)) {
            throw new Refused("mark", "Écrivez un numéro, une lettre, gauche, droite, milieu ou face.");
        }
    }

    /** « rez-de-chaussée, porte 2 », « 1er étage, gauche », « 3e étage ». */
    public String label() {
        String level = floor < 0
                ? (floor == -1 ? "sous-sol" : -floor + "e sous-sol")
                : floor == 0 ? "rez-de-chaussée" : floor == 1 ? "1er étage" : floor + "e étage";
        if (mark == null) {
            return level;
        }
        boolean word = mark.length() > 4;
        return level + ", " + (word || mark.equals("face") ? mark : "porte " + mark.toUpperCase(Locale.FRANCE));
    }
}
