package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to make an appointment; {@code command} makes a double click harmless.
 *
 * @param take one of the moments offered in place of one that was taken, by one tap
 * @param confirmed what is odd about the moment, once it was read and is meant
 */
@NullUnmarked
record AppointmentForm(
        @NotNull UUID command,
        @NotNull ResidentId resident,
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
        @NotNull(message = "Dites où se retrouver.") AppointmentPlace placeKind,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String place,

        @NotNull(message = "Dites comment la demande est arrivée.")
        Channel channel,

        @NotNull(message = "Choisissez un motif.") AppointmentReason reason,

        @NotNull(message = "Choisissez ce que vous pensez y faire.")
        ExpectedType expectedType,

        Boolean urgent,
        Material material,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note,

        Boolean ours,

        @Size(max = Excuse.LONGEST, message = "Écrivez au plus 200 caractères.")
        String whyBeyond,

        Boolean emergency,
        String confirmed) {

    /** @param moment chosen on an agenda */
    static AppointmentForm blank(
            ResidentId resident,
            AccountId goes,
            AccountId companion,
            Channel channel,
            int minutes,
            LocalDateTime moment) {
        return new AppointmentForm(
                Uuids.next(),
                resident,
                moment == null ? null : WantedMoment.OTHER,
                null,
                moment == null ? null : moment.toLocalDate(),
                moment == null ? null : moment.toLocalTime(),
                minutes,
                goes,
                companion,
                AppointmentPlace.DOOR,
                null,
                channel,
                null,
                ExpectedType.STANDARD,
                false,
                Material.UNKNOWN,
                null,
                false,
                null,
                false,
                null);
    }

    WantedMoment moment() {
        return WantedMoment.of(take, slot, day, startsAt);
    }

    List<AccountId> team() {
        return Stream.of(account, second).filter(Objects::nonNull).toList();
    }

    /** None: somebody asked for it. */
    Excuse excuse() {
        return Boolean.TRUE.equals(ours) ? Excuse.of(whyBeyond, emergency) : null;
    }

    NewAppointment wanted(UUID source) {
        return new NewAppointment(
                resident,
                placeKind,
                place,
                moment().instant(),
                minutes,
                account,
                second,
                channel,
                reason,
                expectedType,
                Boolean.TRUE.equals(urgent),
                material == null ? null : material.has(),
                note,
                source);
    }
}
