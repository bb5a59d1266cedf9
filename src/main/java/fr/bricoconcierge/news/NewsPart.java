package fr.bricoconcierge.news;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a referral: what the person says of it. Advisors read what they said, without the words meant for the team. */
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
        List<NewsRow> rows = reading.of(referral);
        if (!reader.is(Role.ADVISOR)) {
            return Optional.of(new Told(referral, rows, true));
        }
        List<NewsRow> plain = rows.stream()
                .map(row -> new NewsRow(row.at(), row.became(), null, row.author()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Told(referral, plain, false));
    }

    /** What the part shows. */
    record Told(ReferralId referral, List<NewsRow> rows, boolean mayAsk) {}
}
