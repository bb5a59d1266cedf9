package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Labelled;

/** How far a message came. */
public enum MessageState implements Labelled {
    WAITING("À envoyer", "waiting"),
    SENT("Envoyé", "done"),
    /** In the demonstration nobody is written to: one sees what would have left. */
    KEPT("Retenu", "neutral"),
    FAILED("Pas arrivé", "danger"),
    /** It was no longer wanted, or its moment had passed, before it could leave. */
    DROPPED("Plus nécessaire", "neutral");

    private final String label;
    private final String badge;

    MessageState(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }
}
