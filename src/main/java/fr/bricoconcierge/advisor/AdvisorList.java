package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;

/** The lists of an advisor, in the order of their day: what has its hour, what asks for something, and the rest. */
enum AdvisorList implements Labelled {
    TODAY("Rendez-vous du jour", "aujourdhui", Part.DAY, "rendez-vous", "Aucun rendez-vous aujourd’hui."),
    TO_NOTE(
            "Rendez-vous passés, à noter",
            "a-noter",
            Part.TO_DO,
            "rendez-vous",
            "Tous les rendez-vous passés sont notés."),
    LATE(
            "Premier contact en retard",
            "en-retard",
            Part.TO_DO,
            "reçue",
            "Personne n’attend depuis plus de trois jours ouvrés."),
    CALL_BACK("À rappeler, absents ou injoignables", "a-rappeler", Part.TO_DO, "depuis", "Personne à rappeler."),
    NEW("Nouvelles, à contacter", "nouvelles", Part.TO_DO, "reçue", "Aucune nouvelle orientation."),
    ANSWER("Réponse à donner", "sans-reponse", Part.TO_DO, "dernière nouvelle :", "Toutes ont leur réponse."),
    TO_CLOSE("Répondues, à clore", "a-clore", Part.TO_DO, "dernière nouvelle :", "Rien à clore."),
    NEWS(
            "Sans nouvelles depuis six semaines",
            "sans-nouvelles",
            Part.TO_DO,
            "dernière nouvelle :",
            "Aucune sans nouvelles."),
    UPCOMING("Rendez-vous à venir", "a-venir", Part.REST, "rendez-vous", "Aucun rendez-vous à venir."),
    ONGOING("En cours", "en-cours", Part.REST, "dernière nouvelle :", "Aucun suivi en cours."),
    CLOSED("Closes", "closes", Part.CLOSED, "close", "Aucune orientation close.");

    private final String label;
    private final String slug;
    private final Part part;
    private final String when;
    private final String empty;

    AdvisorList(String label, String slug, Part part, String when, String empty) {
        this.label = label;
        this.slug = slug;
        this.part = part;
        this.when = when;
        this.empty = empty;
    }

    @Override
    public String label() {
        return label;
    }

    public String slug() {
        return slug;
    }

    public Part part() {
        return part;
    }

    /** What the date of a row is the date of. */
    public String when() {
        return when;
    }

    /** What stands there when nothing does. */
    public String emptySentence() {
        return empty;
    }

    /** Whether a row is told by its meeting. */
    boolean isOfMeetings() {
        return this == TODAY || this == TO_NOTE || this == UPCOMING;
    }

    static AdvisorList ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(list -> list.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new ReferralNotFound(slug));
    }

    /** A part of the page. */
    enum Part {
        DAY,
        TO_DO,
        REST,
        CLOSED
    }
}
