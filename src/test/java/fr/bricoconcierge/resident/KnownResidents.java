package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Cards of people who called, opened by one concierge. */
final class KnownResidents {

    private final ResidentCards cards;
    private final AccountId by;

    KnownResidents(ResidentCards cards, AccountId by) {
        this.cards = cards;
        this.by = by;
    }

    ResidentId open(String firstName, String phone, ResidentId sentBy) {
        var meeting = FirstMeeting.of(Origin.PHONE, Channel.PHONE, null);
        var newcomer =
                new NewResident(CardDetails.of(firstName, null, phone, null), meeting, null, sentBy, Set.of(), null);
        return cards.open(UUID.randomUUID(), newcomer, by);
    }

    /** A number that hardly any other test has. */
    static String phone() {
        return "061" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }
}
