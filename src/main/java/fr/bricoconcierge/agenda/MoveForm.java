package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to put an appointment at another moment.
 *
 * @param take one of the moments offered in place of one that was taken, by one tap
 * @param confirmed what is odd about the moment, once it was read and is meant
 */
@NullUnmarked
record MoveForm(
        @NotNull UUID command,
        String slot,
        String take,
        LocalDate day,
        LocalTime startsAt,

        @NotNull(message = "Indiquez la durée.")
        @Min(value = 15, message = "Comptez au moins 15 minutes.")
        @Max(value = 240, message = "Comptez au plus 240 minutes.")
        Integer minutes,

        @NotNull(message = "Choisissez qui y va.") AccountId account,
        AccountId second,
        @NotNull(message = "Dites qui l’a demandé.") CancelledBy askedBy,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String why,

        String confirmed) {

    static MoveForm of(AppointmentView former) {
        return new MoveForm(
                Uuids.next(),
                null,
                null,
                null,
                null,
                former.minutes(),
                former.account(),
                former.second(),
                null,
                null,
                null);
    }

    WantedMoment moment() {
        return WantedMoment.of(take, slot, day, startsAt);
    }

    List<AccountId> team() {
        return Stream.of(account, second).filter(Objects::nonNull).toList();
    }

    AppointmentMove move() {
        return new AppointmentMove(moment().instant(), minutes, account, second, askedBy, why);
    }
}
