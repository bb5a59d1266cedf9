package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.Labelled;

/** When somebody would rather be called. */
enum CallMoment implements Labelled {
    MORNING("Le matin"),
    AFTERNOON("L’après-midi"),
    EVENING("En fin de journée"),
    ANY("N’importe quand");

    private final String label;

    CallMoment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
