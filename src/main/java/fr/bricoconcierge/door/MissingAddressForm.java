package fr.bricoconcierge.door;

import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An address that the file does not have; {@code command} makes a double click harmless. */
@NullUnmarked
record MissingAddressForm(
        @NotNull UUID command,
        @NotBlank(message = "Choisissez une commune.") String commune,

        @NotBlank(message = "Indiquez la rue.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        @Pattern(regexp = ".*\\p{L}.*", message = "Écrivez le nom de la rue.")
        @Printable
        String street,

        @NotNull(message = "Indiquez le numéro.")
        @Min(value = 1, message = "Un numéro va de 1 à 9999.")
        @Max(value = 9999, message = "Un numéro va de 1 à 9999.")
        Integer number,

        @Pattern(regexp = "(?i)bis|ter|quater|[a-z]", message = "Écrivez bis, ter, quater ou une lettre.")
        String suffix) {

    static MissingAddressForm empty() {
        return new MissingAddressForm(Uuids.next(), null, null, null, null);
    }

    MissingAddress address() {
        return new MissingAddress(commune, street, number, suffix == null ? "" : suffix.toLowerCase(Locale.FRANCE));
    }
}
