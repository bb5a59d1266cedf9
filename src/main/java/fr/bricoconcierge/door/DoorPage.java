package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything the service knows of a door: where it is and what came of passages, never of whom (T4).
 *
 * @param known whether anything is: a passage, a card, a notice, a tour to come, a request not to knock
 * @param noKnock whether one must not knock there today
 */
record DoorPage(
        DoorId doorId,
        AddressId addressId,
        String line,
        @Nullable String label,
        @Nullable String postalCode,
        String commune,
        @Nullable SectorId sectorId,
        @Nullable String sectorName,
        int knocks,
        boolean answered,
        int notices,
        @Nullable String lastOutcome,
        @Nullable Instant lastAt,
        boolean known,
        boolean noKnock,
        @Nullable LocalDate noKnockSince,
        @Nullable LocalDate noKnockUntil) {

    public String title() {
        return label == null ? line : line + ", " + label;
    }

    public String town() {
        return postalCode == null ? commune : postalCode + " " + commune;
    }

    public @Nullable Moment last() {
        return lastAt == null ? null : Moment.at(lastAt);
    }

    public String outcome() {
        return switch (lastOutcome == null ? "" : lastOutcome) {
            case "nobody" -> "Personne";
            case "answered" -> "A répondu";
            case "again" -> "À revoir";
            case "refused" -> "A refusé";
            default -> "Passage";
        };
    }

    /** « Depuis le mardi 3 mars 2026, jusqu’au … ». */
    public String noKnockDates() {
        if (noKnockSince == null) {
            return "";
        }
        String since = "Depuis le " + Moment.dayAndYear(noKnockSince);
        return noKnockUntil == null
                ? since + ", sans date de fin."
                : since + ", jusqu’au " + Moment.dayAndYear(noKnockUntil) + ".";
    }
}
