package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.resident.CardDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one says of a person beside the other, in words. */
final class Additions {

    private Additions() {}

    static List<String> of(CardDetails card, CardDetails more) {
        CardDetails both = card.completedBy(more);
        List<String> added = new ArrayList<>();
        add(added, "nom", card.lastName(), both.lastName());
        add(added, "téléphone", card.phone(), both.phone());
        add(added, "courriel", card.email(), both.email());
        add(added, "occupation", card.occupancy(), both.occupancy());
        add(added, "remarque", card.note(), both.note());
        return added;
    }

    /** What both say, and not alike: the card has the last word. */
    static List<String> otherwise(CardDetails card, CardDetails more) {
        List<String> otherwise = new ArrayList<>();
        differ(otherwise, "téléphone", card.phone(), more.phone());
        differ(otherwise, "courriel", card.email(), more.email());
        differ(otherwise, "occupation", card.occupancy(), more.occupancy());
        return otherwise;
    }

    private static void add(List<String> added, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            added.add(what);
        }
    }

    private static void differ(List<String> otherwise, String what, @Nullable Object card, @Nullable Object more) {
        if (card != null && more != null && !card.equals(more)) {
            otherwise.add(what);
        }
    }
}
