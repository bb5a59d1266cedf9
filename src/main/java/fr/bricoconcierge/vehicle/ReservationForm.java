package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to have a vehicle for a while.
 *
 * @param version of the reservation that is changed
 * @param subject what it is for, of that person's agenda
 * @param instead another vehicle or moment that was offered, and taken up
 */
@NullUnmarked
public record ReservationForm(
        @NotNull UUID command,
        Long version,
        @NotNull(message = "Choisissez l’utilitaire.") VehicleId vehicle,
        @NotNull(message = "Choisissez qui conduit.") AccountId account,
        @NotNull(message = "Indiquez le départ.") LocalDateTime startsAt,
        @NotNull(message = "Indiquez le retour.") LocalDateTime until,
        UUID subject,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String purpose,

        String instead) {

    /** A new one. */
    public static ReservationForm of(
            VehicleId vehicle,
            AccountId account,
            LocalDateTime startsAt,
            LocalDateTime until,
            UUID subject,
            String purpose) {
        return new ReservationForm(Uuids.next(), null, vehicle, account, startsAt, until, subject, purpose, null);
    }

    /** The same, with what was offered instead; as it is when nothing was taken up, or nothing that can be read. */
    ReservationForm taken() {
        Offer offer = instead == null ? null : Offer.read(instead);
        if (offer == null || startsAt == null || until == null) {
            return this;
        }
        var length = Duration.between(startsAt, until);
        return new ReservationForm(
                command,
                version,
                offer.vehicle(),
                account,
                offer.startsAt(),
                offer.startsAt().plus(length),
                subject,
                purpose,
                null);
    }
}
