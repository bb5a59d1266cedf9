package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stage on the way from the door to the file (P2); which rows it counts is told in {@link FunnelReading}. */
enum FunnelStage implements Labelled {
    DOORS("Portes frappées", "portes", "portes", "at"),
    OPENED("Portes ouvertes", "ouvertes", "portes", "opened_at"),
    CONTACTS("Contacts", "contacts", "foyers", "met_at"),
    VISITS("Interventions", "interventions", "foyers", "visited_at"),
    REFERRALS("Orientations", "orientations", "foyers", "made_at"),
    MEETINGS("Rencontres", "rencontres", "foyers", "advised_at"),
    FILES("Dossiers Amelio", "dossiers", "foyers", "filed_at");

    private final String label;
    private final String slug;
    private final String unit;
    private final String since;

    FunnelStage(String label, String slug, String unit, String since) {
        this.label = label;
        this.slug = slug;
        this.unit = unit;
        this.since = since;
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

    /** The column of {@link Facts} that says when it was first reached. */
    String since() {
        return since;
    }

    boolean isOfDoors() {
        return unit.equals("portes");
    }

    /** What it is a part of; none where counting begins: with doors, then with households. */
    @Nullable
    FunnelStage whole() {
        return switch (this) {
            case DOORS, CONTACTS -> null;
            case OPENED -> DOORS;
            case VISITS, REFERRALS -> CONTACTS;
            case MEETINGS, FILES -> REFERRALS;
        };
    }

    /** « 38 % des contacts »: the whole in words. */
    String ofWhole() {
        return switch (this) {
            case DOORS, CONTACTS -> "";
            case OPENED -> "des portes";
            case VISITS, REFERRALS -> "des contacts";
            case MEETINGS, FILES -> "des orientations";
        };
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
