package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.shared.Labelled;

/** Why an organisation is written to about a referral. */
public enum TellingKind implements Labelled {
    TOLD("Prévenu", MessagePurpose.REFERRAL_NOTICE, MessagePurpose.REFERRAL_LINK),
    NEW_LINK("Nouveau lien envoyé", MessagePurpose.REFERRAL_NOTICE, MessagePurpose.REFERRAL_LINK),
    REMINDER("Relancé", MessagePurpose.REFERRAL_REMINDER, MessagePurpose.REFERRAL_LINK_REMINDER),
    LAST_REMINDER("Relancé une dernière fois", MessagePurpose.REFERRAL_REMINDER, MessagePurpose.REFERRAL_LINK_REMINDER);

    private final String label;
    private final MessagePurpose signingIn;
    private final MessagePurpose byLink;

    TellingKind(String label, MessagePurpose signingIn, MessagePurpose byLink) {
        this.label = label;
        this.signingIn = signingIn;
        this.byLink = byLink;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isReminder() {
        return this == REMINDER || this == LAST_REMINDER;
    }

    /** To somebody who signs in. */
    MessagePurpose signingIn() {
        return signingIn;
    }

    /** To a mailbox that answers by a link. */
    MessagePurpose byLink() {
        return byLink;
    }
}
