package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;

/** The card turned out to be another one's, which is read in its place. */
class CardMerged extends RuntimeException {

    private final transient ResidentId kept;

    CardMerged(ResidentId kept) {
        super("the card was merged into another one");
        this.kept = kept;
    }

    ResidentId kept() {
        return kept;
    }
}
