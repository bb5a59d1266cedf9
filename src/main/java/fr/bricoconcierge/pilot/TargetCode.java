package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the pilot aims at, and by which written definition it is counted (P1). */
enum TargetCode implements Labelled {
    DOORS(
            "Portes frappées",
            "portes",
            null,
            "Chaque porte compte une fois, dès qu’un passage y a été enregistré et n’a pas été annulé, qu’on ait ouvert ou non."),
    SECTORS(
            "Secteurs couverts",
            "secteurs",
            Setting.SECTOR_DOORS,
            "Un secteur est couvert quand une tournée y est terminée et que %s portes différentes y ont été frappées"
                    + " – ou toutes ses portes, s’il en a moins. Un passage garde le secteur que sa porte avait ce jour-là."),
    MONTHS(
            "Mois d’activité",
            "mois",
            Setting.FIELD_DAYS,
            "Un mois du calendrier compte dès le %s jour passé sur le terrain\u00a0: porte frappée, pointage à une"
                    + " permanence ou visite."),
    KITS(
            "Kits installés",
            "kits",
            Setting.KIT_PIECES,
            "Un kit est une partie standard d’intervention où au moins %s petits équipements ont été posés, dès qu’ils le sont"
                    + " et avant même que la visite soit close. Une visite abandonnée ne compte pas."),
    FILES(
            "Dossiers Amelio",
            "dossiers",
            null,
            "Chaque foyer compte une fois, quand un dossier AMELIO ou AMELIO+ a été ouvert à la suite d’une orientation et"
                    + " n’a pas été repris. Les dossiers «\u00a0information\u00a0» n’y sont pas.");

    private final String label;
    private final String unit;
    private final @Nullable Setting limit;
    private final String definition;

    TargetCode(String label, String unit, @Nullable Setting limit, String definition) {
        this.label = label;
        this.unit = unit;
        this.limit = limit;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the figure counts, in the plural. */
    public String unit() {
        return unit;
    }

    /** The number that the definition leaves to the coordinator, when it leaves one. */
    @Nullable
    Setting limit() {
        return limit;
    }

    String definition(@Nullable String limitInForce) {
        return limitInForce == null ? definition : definition.formatted(limitInForce);
    }

    /** How the target is written in an address. */
    public String slug() {
        return switch (this) {
            case DOORS -> "portes";
            case SECTORS -> "secteurs";
            case MONTHS -> "mois";
            case KITS -> "kits";
            case FILES -> "dossiers";
        };
    }

    static TargetCode ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(code -> code.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new PilotNotFound(slug));
    }
}
