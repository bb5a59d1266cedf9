package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.List;

/** How far a referral has come, and where it may go from there (R1). */
public enum ReferralState implements Labelled {
    ORIENTED("Orientée", "orientation", "waiting", "send"),
    BOOKED("Rendez-vous pris", "rendez-vous", "waiting", "calendar"),
    MET("Rencontre faite", "rencontre", "done", "handshake"),
    ABSENT("Absence au rendez-vous", "absence", "watch", "phone"),
    FILE_OPEN("Dossier ouvert", "dossier", "done", "file"),
    WORKS_DECIDED("Travaux décidés", "travaux", "done", "hammer"),
    CLOSED("Close", "cloture", "neutral", "flag");

    private final String label;
    private final String slug;
    private final String badge;
    private final String icon;

    ReferralState(String label, String slug, String badge, String icon) {
        this.label = label;
        this.slug = slug;
        this.badge = badge;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** How the state is written in an address. */
    public String slug() {
        return slug;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }

    /** What one does to come there, on a button. */
    public String verb() {
        return switch (this) {
            case ORIENTED -> "Orienter";
            case BOOKED -> "Noter un rendez-vous";
            case MET -> "Noter la rencontre";
            case ABSENT -> "Noter une absence";
            case FILE_OPEN -> "Ouvrir un dossier";
            case WORKS_DECIDED -> "Noter les travaux décidés";
            case CLOSED -> "Clore l’orientation";
        };
    }

    /** The allowed steps, the most natural one first. */
    public List<ReferralState> next() {
        return switch (this) {
            case ORIENTED -> List.of(BOOKED, FILE_OPEN, CLOSED);
            case BOOKED -> List.of(MET, ABSENT, CLOSED);
            case MET -> List.of(FILE_OPEN, CLOSED);
            case ABSENT -> List.of(BOOKED, CLOSED);
            case FILE_OPEN -> List.of(WORKS_DECIDED, CLOSED);
            case WORKS_DECIDED -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    public boolean mayBecome(ReferralState wanted) {
        return next().contains(wanted);
    }

    public static ReferralState ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new ReferralNotFound(slug));
    }
}
