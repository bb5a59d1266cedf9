package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Labelled;
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
import org.springframework.validation.BindingResult;

/** What an advisor types about one day that is not as the others. */
@NullUnmarked
record ExceptionForm(
        @NotNull UUID command,
        @NotNull(message = "Dites ce qui change.") Kind kind,
        @NotNull(message = "Indiquez le jour.") LocalDate day,
        LocalDate until,
        LocalTime startsAt,
        LocalTime endsAt,

        @Min(value = 15, message = "Comptez au moins 15 minutes.")
        @Max(value = 240, message = "Comptez au plus 240 minutes.")
        Integer minutes,

        SlotPlace placeKind,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String place) {

    static ExceptionForm on(LocalDate day) {
        return new ExceptionForm(
                Uuids.next(),
                Kind.EXTRA,
                day,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                45,
                SlotPlace.PHONE,
                null);
    }

    /** Hours are asked for unless nobody is received. */
    void judge(BindingResult binding) {
        if (kind == null || kind == Kind.OFF) {
            return;
        }
        missing(binding, "startsAt", startsAt, "Indiquez l’heure de début.");
        missing(binding, "endsAt", endsAt, "Indiquez l’heure de fin.");
        missing(binding, "minutes", minutes, "Indiquez la durée d’un rendez-vous.");
        missing(binding, "placeKind", placeKind, "Choisissez comment vous recevez.");
    }

    LocalDate lastDay() {
        return until == null ? day : until;
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

    private static void missing(BindingResult binding, String field, Object value, String sentence) {
        if (value == null && !binding.hasFieldErrors(field)) {
            binding.rejectValue(field, "missing", sentence);
        }
    }

    /** What changes that day. */
    enum Kind implements Labelled {
        OFF("Je ne reçois pas"),
        INSTEAD("D’autres heures que d’habitude"),
        EXTRA("Des heures en plus");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
