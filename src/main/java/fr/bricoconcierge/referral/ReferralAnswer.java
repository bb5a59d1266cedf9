package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;

/** What the organisation answers to a referral, beside its state. */
public enum ReferralAnswer implements Labelled {
    ACCEPTED("Acceptée"),
    NOT_ELIGIBLE("Non éligible"),
    NOT_FOLLOWED_UP("Éligible, sans suite"),
    UNREACHABLE("Injoignable"),
    DUPLICATE("Déjà connue de nous");

    private final String label;

    ReferralAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
