package fr.bricoconcierge.emergency;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What puts people in danger, whom to call about it at once, and what to do meanwhile. */
public enum DangerKind implements Labelled {
    GAS(
            "Gaz",
            Theme.GAS,
            "Pas de flamme, pas d’interrupteur. Ouvrez, sortez, appelez de dehors.",
            EmergencyNumber.GAS,
            EmergencyNumber.FIRE_BRIGADE),
    FIRE(
            "Feu, fumée, monoxyde de carbone",
            Theme.OTHER,
            "Faites sortir tout le monde, fermez les portes derrière vous.",
            EmergencyNumber.FIRE_BRIGADE,
            EmergencyNumber.EUROPEAN),
    ELECTRICITY(
            "Électricité",
            Theme.ELECTRICAL_DANGER,
            "Ne touchez à rien. Coupez au disjoncteur si on peut l’atteindre sans danger.",
            EmergencyNumber.FIRE_BRIGADE,
            EmergencyNumber.POWER_GRID),
    STRUCTURE(
            "Plancher, plafond, mur, toit",
            Theme.STRUCTURE,
            "Éloignez tout le monde de la partie qui menace.",
            EmergencyNumber.FIRE_BRIGADE,
            EmergencyNumber.UNFIT_HOUSING),
    WATER(
            "Eau qui coule",
            Theme.LEAK,
            "Fermez l’arrivée d’eau ; l’électricité aussi si l’eau s’en approche.",
            EmergencyNumber.FIRE_BRIGADE),
    OPENING("Fenêtre ou porte cassée", Theme.WINDOWS, "Écartez les personnes du verre."),
    UNFIT_HOUSING("Logement indigne", Theme.STRUCTURE, "Proposez de signaler ensemble.", EmergencyNumber.UNFIT_HOUSING),
    VIOLENCE(
            "Violences",
            Theme.OTHER,
            "Ne restez pas entre les personnes. Sortez et appelez.",
            EmergencyNumber.POLICE,
            EmergencyNumber.SILENT,
            EmergencyNumber.WOMEN,
            EmergencyNumber.CHILDREN),
    OTHER("Autre danger", Theme.OTHER, "Éloignez les personnes du danger.", EmergencyNumber.EUROPEAN);

    private final String label;
    private final Theme theme;
    private final String first;
    private final List<EmergencyNumber> numbers;

    DangerKind(String label, Theme theme, String first, EmergencyNumber... numbers) {
        this.label = label;
        this.theme = theme;
        this.first = first;
        this.numbers = List.of(numbers);
    }

    @Override
    public String label() {
        return label;
    }

    /** What the address book calls it. */
    Theme theme() {
        return theme;
    }

    /** What to do before anything else. */
    public String first() {
        return first;
    }

    public List<EmergencyNumber> numbers() {
        return numbers;
    }

    /** The danger that a problem of that theme most likely is. */
    static @Nullable DangerKind of(@Nullable Theme theme) {
        if (theme == null) {
            return null;
        }
        return switch (theme) {
            case GAS -> GAS;
            case ELECTRICAL_DANGER, LIGHTING -> ELECTRICITY;
            case STRUCTURE -> STRUCTURE;
            case LEAK, HOT_WATER -> WATER;
            case WINDOWS -> OPENING;
            default -> null;
        };
    }
}
