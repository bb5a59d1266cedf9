package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Labelled;
import java.util.Set;

/** Where a purchase stands; {@link #CLAIMED}: paid already, without the fund having said yes. */
public enum PurchaseState implements Labelled {
    ASKED("En attente d’accord", "waiting"),
    APPROVED("Accordé, à payer", "watch"),
    CLAIMED("Payé, à valider", "waiting"),
    PAID("Payé", "done"),
    REFUSED("Refusé", "danger"),
    DROPPED("Abandonné", "neutral");

    private final String label;
    private final String badge;

    PurchaseState(String label, String badge) {
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

    /** Whether the coordinator owes an answer. */
    public boolean isWaiting() {
        return this == ASKED || this == CLAIMED;
    }

    /** Whether an amount of the envelope is promised to it. */
    boolean reserves() {
        return this == ASKED || this == APPROVED;
    }

    boolean mayBecome(PurchaseState next) {
        return switch (this) {
            case ASKED -> Set.of(APPROVED, REFUSED, DROPPED).contains(next);
            case APPROVED -> Set.of(PAID, CLAIMED, DROPPED).contains(next);
            case CLAIMED -> Set.of(PAID, REFUSED).contains(next);
            case PAID, REFUSED, DROPPED -> false;
        };
    }
}
