package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** The three things that open a sector (S1). */
public enum StagingKind implements Labelled {
    PRESS(
            "presse",
            "Annonce dans le journal local",
            "megaphone",
            "Journal et titre",
            "Par exemple : Vivre à Wazemmes, page 4."),
    LETTER(
            "courrier",
            "Courrier officiel aux habitants",
            "mail",
            "Où et comment",
            "Par exemple : distribué dans toutes les boîtes par la mairie."),
    POSTER(
            "affichage",
            "Planning des permanences affiché",
            "map-pin",
            "Lieux d’affichage",
            "Par exemple : mairie de quartier, boulangerie, centre social.");

    private final String path;
    private final String label;
    private final String icon;
    private final String placeLabel;
    private final String placeHint;

    StagingKind(String path, String label, String icon, String placeLabel, String placeHint) {
        this.path = path;
        this.label = label;
        this.icon = icon;
        this.placeLabel = placeLabel;
        this.placeHint = placeHint;
    }

    static Optional<StagingKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    @Override
    public String label() {
        return label;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    public String placeLabel() {
        return placeLabel;
    }

    public String placeHint() {
        return placeHint.replace(" :", "\u00a0:");
    }
}
