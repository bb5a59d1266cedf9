package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.EmailAddress;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator types about an entry of the address book. */
@NullUnmarked
record EntryForm(
        Long version,
        @NotNull(message = "Dites qui c’est.") EntryKind kind,

        @NotBlank(message = "Donnez un nom.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @NotBlank(message = "Dites pour quoi on s’y adresse.")
        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String goodFor,

        @Size(max = 30, message = "Écrivez un seul numéro.") String phone,

        @EmailAddress(message = "Cette adresse de courriel n’est pas complète.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String email,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String address,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String area,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String hours,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String cost,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String languages,

        List<Theme> themes,
        List<SectorId> sectors) {

    static final EntryForm EMPTY = new EntryForm(
            null, EntryKind.PUBLIC_SERVICE, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    List<Theme> chosen() {
        return themes == null ? List.of() : themes;
    }

    /** None: wherever the household lives. */
    List<SectorId> served() {
        return sectors == null ? List.of() : sectors;
    }
}
