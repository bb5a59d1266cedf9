package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Labelled;

/** What a message is for. */
public enum MessagePurpose implements Labelled {
    APPOINTMENT_CONFIRMATION("Confirmation de rendez-vous", false),
    APPOINTMENT_REMINDER("Rappel de rendez-vous", false),
    APPOINTMENT_MOVED("Rendez-vous déplacé", false),
    APPOINTMENT_CANCELLED("Rendez-vous annulé", false),
    MEETING_CONFIRMATION("Confirmation du rendez-vous conseil", false),
    MEETING_CANCELLED("Rendez-vous conseil annulé", false),
    VISIT_COPY("Copie d’une visite", false),
    VISIT_FEEDBACK("Question après une visite", false),
    LONE_VISIT_ALERT("Alerte de visite seul", true),
    REFERRAL_NOTICE("Orientation confiée", true),
    REFERRAL_REMINDER("Relance d’une orientation", true),
    REFERRAL_LINK("Orientation confiée, réponse par lien", true),
    REFERRAL_LINK_REMINDER("Relance d’une orientation, réponse par lien", true);

    private final String label;
    private final boolean internal;

    MessagePurpose(String label, boolean internal) {
        this.label = label;
        this.internal = internal;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether its link opens something to whoever holds it: it stays nowhere once the message has left or failed. */
    public boolean isLinkSecret() {
        return !internal || this == REFERRAL_LINK || this == REFERRAL_LINK_REMINDER;
    }

    /** Whether it is written to the team or to its partners, not to a resident. */
    public boolean isInternal() {
        return internal;
    }
}
