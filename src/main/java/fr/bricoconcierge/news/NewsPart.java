package fr.bricoconcierge.news;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a referral: what the person says of it to the team, and to the team alone. */
@Component
@Order(30)
class NewsPart implements ReferralPart {

    private final NewsReading reading;

    NewsPart(NewsReading reading) {
        this.reading = reading;
    }

    @Override
    public String template() {
        return "news/part";
    }

    @Override
    public Optional<?> of(ReferralId referral, CurrentAccount reader) {
        return reader.is(Role.ADVISOR) ? Optional.empty() : Optional.of(new Told(referral, reading.of(referral)));
    }

    /** What the part shows. */
    record Told(ReferralId referral, List<NewsRow> rows) {}
}
