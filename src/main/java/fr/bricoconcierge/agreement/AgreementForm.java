package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** Who agreed, how and when; nothing of the home is said while nobody was asked. */
@NullUnmarked
record AgreementForm(
        AgreementHow how,
        AgreementBy by,
        LocalDateTime at,

        @NotNull(message = "Dites s’il faut un autre accord.")
        OwnerState owner,

        OwnerKind ownerWho,
        LocalDate ownerOn) {

    /** Refuses what is half said, or not yet. */
    AgreementForm checked(LocalDateTime now) {
        if (how != null && by == null) {
            throw new Refused("by", "Dites qui a donné son accord.");
        }
        if (how != null && (at == null || at.isAfter(now.plusMinutes(5)) || at.isBefore(now.minusYears(1)))) {
            throw new Refused("at", "Indiquez un moment passé.");
        }
        if (owner != OwnerState.NOT_NEEDED && ownerWho == null) {
            throw new Refused("ownerWho", "Choisissez à qui l’accord est demandé.");
        }
        if (owner != OwnerState.NOT_NEEDED
                && (ownerOn == null
                        || ownerOn.isAfter(now.toLocalDate())
                        || ownerOn.isBefore(now.toLocalDate().minusYears(5)))) {
            throw new Refused("ownerOn", "Indiquez un jour passé.");
        }
        return this;
    }

    OffsetDateTime givenAt() {
        return how == null ? null : at.atZone(Moment.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
