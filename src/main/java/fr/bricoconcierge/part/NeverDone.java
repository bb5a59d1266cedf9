package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the charter never lets the service do, so as not to compete with the market nor to put anybody at risk (I7). */
final class NeverDone {

    private NeverDone() {}

    /** One sentence each; empty when the theme holds nothing forbidden in particular. */
    static List<String> about(@Nullable Theme theme) {
        if (theme == null) {
            return List.of();
        }
        return switch (theme) {
            case GAS -> List.of("Aucune intervention sur le gaz\u00a0: tuyau, robinet, chaudière, cuisinière.");
            case ELECTRICAL_DANGER, LIGHTING ->
                List.of(
                        "Rien derrière le disjoncteur ni dans le tableau électrique.",
                        "Aucun circuit modifié ou ajouté.");
            case STRUCTURE ->
                List.of(
                        "Ni mur, ni plancher, ni charpente.",
                        "Rien sur un toit, rien en hauteur au-dessus d’un escabeau.");
            case HEATING, HOT_WATER -> List.of("Ni chaudière, ni chauffe-eau ouverts\u00a0: c’est le chauffagiste.");
            case DAMP, DRAUGHT ->
                List.of("Pas de peinture ni d’isolation d’une pièce entière\u00a0: c’est un artisan.");
            default -> List.of();
        };
    }
}
