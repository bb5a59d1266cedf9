package fr.bricoconcierge.hindsight;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a household says of one address. */
@NullUnmarked
record HelpForm(
        @NotNull(message = "Choisissez une adresse de la liste.")
        UUID orientation,

        @NotNull(message = "Répondez oui, non ou pas encore.")
        Help help,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String note) {

    static final HelpForm EMPTY = new HelpForm(null, null, null);
}
