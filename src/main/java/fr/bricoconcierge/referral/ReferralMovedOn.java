package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Refused;

/** Somebody else did something with the referral while a form about it was being filled in: whoever sends it chooses. */
public class ReferralMovedOn extends Refused {

    private final int seen;

    ReferralMovedOn(int seen) {
        super("Quelqu’un d’autre vient de changer cette orientation. Voyez ce qui a été noté, puis choisissez.");
        this.seen = seen;
    }

    /** How much had happened when the form was opened. */
    public int seen() {
        return seen;
    }
}
