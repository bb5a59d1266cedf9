package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.Labelled;

/** What counts, and on which counter. Confirmations, replies, call-backs asked for and collective letters do not. */
public enum ActKind implements Labelled {
    CALL("Appel de notre part", Counter.CONTACT),
    NUDGE("Relance après une orientation", Counter.CONTACT),
    ADVISOR_NUDGE("Visite demandée par le conseil", Counter.CONTACT),
    APPOINTMENT("Rendez-vous proposé par nous", Counter.CONTACT),
    UNASKED_VISIT("Visite de notre part", Counter.CONTACT),
    FEEDBACK("Question après une visite", Counter.CONTACT),
    INTERVENTION("Intervention", Counter.VISIT);

    private final String label;
    private final Counter counter;

    ActKind(String label, Counter counter) {
        this.label = label;
        this.counter = counter;
    }

    @Override
    public String label() {
        return label;
    }

    public Counter counter() {
        return counter;
    }
}
