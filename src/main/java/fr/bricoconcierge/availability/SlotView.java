package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A slot of an advisor, to choose from with the resident beside one. */
public record SlotView(
        AdvisorSlotId id,
        AccountId advisor,
        String advisorName,
        String organisation,
        Instant startsAt,
        int minutes,
        SlotPlace placeKind,
        @Nullable String place) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public Moment moment() {
        return Moment.at(startsAt);
    }

    /** « mardi 3 mars, 14 h 30 – Claire Maes, par téléphone ». */
    public String label() {
        String where = where();
        return "%s – %s, %s%s"
                .formatted(
                        moment().text(),
                        advisorName,
                        where.substring(0, 1).toLowerCase(Locale.FRANCE),
                        where.substring(1));
    }

    public String where() {
        return place == null ? placeKind.label() : placeKind.label() + ", " + place;
    }
}
