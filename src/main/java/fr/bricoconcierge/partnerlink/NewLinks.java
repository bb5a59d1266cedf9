package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link anew. */
@Service
@Transactional
class NewLinks {

    private final ReferralLetters letters;
    private final PartnerReading reading;

    NewLinks(ReferralLetters letters, PartnerReading reading) {
        this.letters = letters;
        this.reading = reading;
    }

    /** Says whether there is an organisation to send it to, and somebody who still agrees. */
    boolean send(ReferralId referral) {
        return reading.mailboxes(referral)
                        .filter(mailboxes -> mailboxes.shared() != null)
                        .isPresent()
                && letters.write(TellingKind.NEW_LINK, referral);
    }
}
