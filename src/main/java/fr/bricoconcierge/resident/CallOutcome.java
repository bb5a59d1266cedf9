package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** What came of a telephone call. */
public enum CallOutcome implements Labelled {
    ANSWERED("On s’est parlé"),
    VOICEMAIL("Message laissé"),
    NO_ANSWER("Pas de réponse"),
    RECEIVED("La personne a appelé");

    private final String label;

    CallOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether one spoke, so that what asked for the call is done. */
    boolean isConversation() {
        return this == ANSWERED || this == RECEIVED;
    }
}
