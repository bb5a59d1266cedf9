package fr.bricoconcierge.merge;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.CardMerge;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Cards that are one person, for tests. */
public class TwoCards {

    private final ResidentCards cards;
    private final CardPairs pairs;
    private final Merging merging;

    public TwoCards(ResidentCards cards, CardPairs pairs, Merging merging) {
        this.cards = cards;
        this.pairs = pairs;
        this.merging = merging;
    }

    public ResidentId open(String name, AccountId by) {
        return open(name, null, by);
    }

    public ResidentId open(String name, @Nullable ResidentId sentBy, AccountId by) {
        var meeting = new FirstMeeting(Origin.PHONE, Channel.PHONE, null, null, null);
        var newcomer = NewResident.met(CardDetails.of(name, null, phone(), null), meeting);
        return cards.open(UUID.randomUUID(), sentBy == null ? newcomer : newcomer.sentBy(sentBy), by);
    }

    /** As somebody does who chooses this card's answers everywhere. */
    public ResidentId merge(ResidentId kept, ResidentId gone, AccountId by) {
        CardPair pair = pairs.get(kept, gone);
        var wanted = new CardMerge(
                kept,
                gone,
                Set.of(),
                pair.bothNotes(),
                pair.kept().version(),
                pair.gone().version());
        return merging.merge(UUID.randomUUID(), wanted, by);
    }

    static String phone() {
        return "061" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    /** Letters alone, so that it is searched for as a name. */
    static String word() {
        StringBuilder word = new StringBuilder("N");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(word::appendCodePoint);
        return word.toString();
    }
}
