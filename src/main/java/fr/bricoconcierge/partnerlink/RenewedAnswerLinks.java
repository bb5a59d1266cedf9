package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.message.LinkSource;
import fr.bricoconcierge.referral.ReferralId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A new link for a letter to an organisation that failed and is tried again. */
@Component
class RenewedAnswerLinks implements LinkSource {

    private final PartnerReading reading;
    private final AnswerLinks links;

    RenewedAnswerLinks(PartnerReading reading, AnswerLinks links) {
        this.reading = reading;
        this.links = links;
    }

    @Override
    public Optional<String> anew(UUID cause) {
        var referral = new ReferralId(cause);
        return reading.mailboxes(referral)
                .filter(mailboxes -> mailboxes.shared() != null)
                .map(mailboxes -> links.make(referral, mailboxes.organisation()));
    }
}
