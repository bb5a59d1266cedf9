package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.Labelled;

/** What becomes of a line. */
enum LineFate implements Labelled {
    NEW("Nouvelle fiche", "done", "nouvelles fiches"),
    COMPLETES("Complète une fiche", "done", "fiches complétées"),
    THERE("Déjà là", "neutral", "déjà là"),
    SAME("Même personne", "neutral", "même personne qu’une autre ligne"),
    DOUBT("À décider", "watch", "à décider"),
    IGNORED("Ignorée", "neutral", "ignorées à votre demande"),
    REFUSED("Refusée", "danger", "refusées");

    private final String label;
    private final String badge;
    private final String counted;

    LineFate(String label, String badge, String counted) {
        this.label = label;
        this.badge = badge;
        this.counted = counted;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }

    /** As it stands after a number. */
    public String counted() {
        return counted;
    }
}
