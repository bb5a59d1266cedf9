package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stage on the way from the door to the file (P2); which rows it counts is told in {@link FunnelReading}. */
enum FunnelStage implements Labelled {
    DOORS("Portes frappées", "portes", "portes", "true"),
    OPENED("Portes ouvertes", "ouvertes", "portes", "opened"),
    CONTACTS("Contacts", "contacts", "foyers", "true"),
    VISITS("Interventions", "interventions", "foyers", "visited"),
    REFERRALS("Orientations", "orientations", "foyers", "referred"),
    MEETINGS("Rencontres", "rencontres", "foyers", "met"),
    FILES("Dossiers Amelio", "dossiers", "foyers", "filed");

    private final String label;
    private final String slug;
    private final String unit;
    private final String condition;

    FunnelStage(String label, String slug, String unit, String condition) {
        this.label = label;
        this.slug = slug;
        this.unit = unit;
        this.condition = condition;
    }

    @Override
    public String label() {
        return label;
    }

    public String slug() {
        return slug;
    }

    /** What is counted: doors, then distinct households. */
    public String unit() {
        return unit;
    }

    /** The column of the journey that says so. */
    String condition() {
        return condition;
    }

    boolean isOfDoors() {
        return unit.equals("portes");
    }

    /** What the figure counts, in one sentence. */
    String definition(@Nullable Origin origin) {
        String counted = switch (this) {
            case DOORS -> "Chaque porte frappée compte une fois, les passages annulés ne comptent pas.";
            case OPENED -> "Chaque porte où quelqu’un a ouvert au moins une fois.";
            case CONTACTS -> "Chaque foyer dont quelqu’un nous a parlé et a une fiche.";
            case VISITS -> "Chaque foyer chez qui au moins une intervention a eu lieu.";
            case REFERRALS -> "Chaque foyer orienté vers Amelio au moins une fois.";
            case MEETINGS -> "Chaque foyer qu’un conseil a rencontré.";
            case FILES -> "Chaque foyer dont un dossier AMELIO ou AMELIO+ est ouvert.";
        };
        return origin == null || isOfDoors()
                ? counted
                : counted + " Rencontré d’abord par\u00a0: " + origin.label().toLowerCase(Locale.FRANCE) + ".";
    }

    static FunnelStage ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(stage -> stage.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new PilotNotFound(slug));
    }
}
