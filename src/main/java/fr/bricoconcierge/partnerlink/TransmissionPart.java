package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the team's page of a referral: who was told of it, and the link by which the organisation answers. */
@Component
@Order(20)
class TransmissionPart implements ReferralPart {

    private final PartnerReading reading;
    private final Clock clock;

    TransmissionPart(PartnerReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "partnerlink/transmission";
    }

    @Override
    public Optional<?> of(ReferralId referral, CurrentAccount reader) {
        if (reader.is(Role.ADVISOR)) {
            return Optional.empty();
        }
        Optional<Mailboxes> mailboxes = reading.mailboxes(referral);
        return Optional.of(new Transmission(
                referral,
                reading.told(referral),
                reading.link(referral).map(link -> link.said(clock.instant())).orElse(null),
                mailboxes.filter(Mailboxes::areNone).isPresent(),
                reader.is(Role.COORDINATOR)
                        && mailboxes.filter(box -> box.shared() != null).isPresent()));
    }

    /**
     * What the part shows.
     *
     * @param link the latest link, in a sentence
     * @param deaf whether nobody of the organisation can be told at all
     * @param mayRenew whether the reader may have a new link sent
     */
    record Transmission(
            ReferralId referral,
            List<ToldRow> told,
            @Nullable String link,
            boolean deaf,
            boolean mayRenew) {}
}
