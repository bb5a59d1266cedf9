package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.Programme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The file that an organisation opened. */
@NullUnmarked
record FileForm(
        @NotBlank(message = "Indiquez le numéro du dossier.")
        @Size(max = 40, message = "Écrivez au plus 40 caractères.")
        String number,

        @NotNull(message = "Choisissez le programme.") Programme programme) {

    static final FileForm EMPTY = new FileForm(null, null);
}
