package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Labelled;

/** Which programme to speak of after a first look. None of them shuts anybody out: the advice is for every resident. */
public enum Orientation implements Labelled {
    PLUS_LIKELY(
            "AMELIO+ probable",
            "done",
            "Parlez d’AMELIO+.",
            "Une visite du logement, un diagnostic, des travaux choisis ensemble, de l’aide pour les subventions et pour"
                    + " trouver les entreprises, ou un accompagnement pour rénover soi-même."),
    ADVICE(
            "Conseil AMELIO",
            "waiting",
            "Parlez du conseil AMELIO.",
            "Un conseil gratuit et indépendant, ouvert à tous les habitants\u00a0: par quels travaux commencer, quelles"
                    + " aides demander, quelles entreprises appeler."),
    TO_CHECK(
            "À vérifier avec le conseiller",
            "watch",
            "Parlez du conseil AMELIO, et d’AMELIO+ s’il s’y prête.",
            "Un conseil gratuit, ouvert à tous les habitants. Le conseiller regarde avec la personne ce qui lui est"
                    + " ouvert, AMELIO+ compris.");

    private final String label;
    private final String badge;
    private final String programme;
    private final String brings;

    Orientation(String label, String badge, String programme, String brings) {
        this.label = label;
        this.badge = badge;
        this.programme = programme;
        this.brings = brings;
    }

    @Override
    public String label() {
        return label;
    }

    public String badge() {
        return badge;
    }

    /** What to speak of, to the concierge. */
    public String programme() {
        return programme;
    }

    /** What it may bring. */
    public String brings() {
        return brings;
    }
}
