package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What an advisor types to receive every week. */
@NullUnmarked
record WeeklyRangeForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez le jour.") DayOfWeek weekday,
        @NotNull(message = "Indiquez l’heure de début.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fin.") LocalTime endsAt,

        @NotNull(message = "Indiquez la durée d’un rendez-vous.")
        @Min(value = 15, message = "Comptez au moins 15 minutes.")
        @Max(value = 240, message = "Comptez au plus 240 minutes.")
        Integer minutes,

        @NotNull(message = "Choisissez comment vous recevez.")
        SlotPlace placeKind,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String place,

        @NotNull(message = "Indiquez le premier jour.") LocalDate validFrom,
        LocalDate validUntil) {

    static WeeklyRangeForm from(LocalDate day) {
        return new WeeklyRangeForm(
                Uuids.next(),
                DayOfWeek.TUESDAY,
                LocalTime.of(14, 0),
                LocalTime.of(17, 0),
                45,
                SlotPlace.PHONE,
                null,
                day,
                null);
    }

    static WeeklyRangeForm of(WeeklyRange range) {
        return new WeeklyRangeForm(
                Uuids.next(),
                DayOfWeek.of(range.weekday()),
                range.startsAt(),
                range.endsAt(),
                range.minutes(),
                range.placeKind(),
                range.place(),
                range.validFrom(),
                range.validUntil());
    }

    WeeklyRange range() {
        return new WeeklyRange(
                command, weekday.getValue(), startsAt, endsAt, minutes, placeKind, place, validFrom, validUntil);
    }
}
