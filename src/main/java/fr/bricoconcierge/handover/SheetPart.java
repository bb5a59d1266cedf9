package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a referral: the button that prints its sheet, as long as the person agrees. */
@Component
@Order(40)
class SheetPart implements ReferralPart {

    private final SheetReading reading;

    SheetPart(SheetReading reading) {
        this.reading = reading;
    }

    @Override
    public String template() {
        return "handover/part";
    }

    @Override
    public Optional<?> of(ReferralId referral, CurrentAccount reader) {
        String path = reader.is(Role.ADVISOR) ? "/orientations/%s/fiche" : "/orientations/suivi/%s/fiche";
        return reading.mayRead(referral, reader) ? Optional.of(path.formatted(referral)) : Optional.empty();
    }
}
