package fr.bricoconcierge.referral;

/** What a referral asks of the team that brought the household; the first that holds is said. */
enum TeamToDo {
    NO_CONSENT(
            "watch",
            "Accord retiré",
            "Le conseil ne voit plus cette personne\u00a0: voyez avec elle si elle souhaite continuer."),
    SILENT(
            "danger",
            "Silencieuse",
            "L’organisme ne répond pas malgré les relances\u00a0: appelez-le, ou transmettez l’orientation."),
    VISIT_ASKED("waiting", "Visite demandée", "Le conseil demande une visite de courtoisie."),
    ABSENT("watch", "Absente au rendez-vous", "Rappelez la personne pour retrouver un moment avec le conseil."),
    PAST_MEETING("watch", "Rendez-vous passé", "Le conseil n’a pas dit comment il s’est passé\u00a0: demandez-lui."),
    WITHOUT_NEWS("danger", "Sans nouvelles depuis 6 semaines", "Appelez la personne ou le conseil."),
    HANDED_ON("waiting", "Transmise", "Le nouvel organisme n’a pas encore pris contact.");

    private final String badge;
    private final String label;
    private final String sentence;

    TeamToDo(String badge, String label, String sentence) {
        this.badge = badge;
        this.label = label;
        this.sentence = sentence;
    }

    public String badge() {
        return badge;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
