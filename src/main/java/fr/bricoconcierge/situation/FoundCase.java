package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that shows a situation; it names nobody.
 *
 * @param detail where it was: the market or the sector
 */
record FoundCase(
        CaseKind kind, UUID id, Instant at, @Nullable String detail) {

    /** « Visite du mardi 3 mars, Wazemmes ». */
    public String label() {
        String said = kind.label() + " du " + Moment.day(Moment.dateOf(at));
        return detail == null ? said : said + ", " + detail;
    }

    public String href() {
        return kind.path() + id;
    }

    /** How a form names it. */
    String reference() {
        return kind + ":" + id;
    }

    Choice choice() {
        return Choice.of(reference(), label());
    }
}
