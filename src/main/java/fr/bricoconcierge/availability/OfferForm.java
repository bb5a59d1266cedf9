package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.worktime.LocalTimes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What an advisor types to offer a range of time. */
@NullUnmarked
record OfferForm(
        @NotNull UUID command,
        @NotNull(message = "Indiquez le jour.") LocalDate day,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endsAt,

        @NotNull(message = "Indiquez la durée d’un rendez-vous.")
        @Min(value = 15, message = "Comptez au moins 15 minutes.")
        @Max(value = 240, message = "Comptez au plus 240 minutes.")
        Integer minutes,

        @NotNull(message = "Choisissez comment vous recevez.")
        SlotPlace placeKind,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String place) {

    static OfferForm on(LocalDate day) {
        return new OfferForm(Uuids.next(), day, LocalTime.of(9, 0), LocalTime.of(12, 0), 45, SlotPlace.PHONE, null);
    }

    AdvisorRange range(AccountId advisor) {
        return new AdvisorRange(
                advisor,
                LocalTimes.instant(day.atTime(startsAt), "startsAt"),
                LocalTimes.instant(day.atTime(endsAt), "endsAt"),
                minutes,
                placeKind,
                place);
    }
}
