package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Labelled;

/** What a message is for. */
public enum MessagePurpose implements Labelled {
    APPOINTMENT_CONFIRMATION("Confirmation de rendez-vous", false),
    APPOINTMENT_REMINDER("Rappel de rendez-vous", false),
    APPOINTMENT_MOVED("Rendez-vous déplacé", false),
    APPOINTMENT_CANCELLED("Rendez-vous annulé", false),
    VISIT_COPY("Copie d’une visite", false),
    LONE_VISIT_ALERT("Alerte de visite seul", true);

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

    /** Whether it is written to the team, not to a resident. */
    public boolean isInternal() {
        return internal;
    }
}
