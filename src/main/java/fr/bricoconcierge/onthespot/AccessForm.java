package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.shared.OrganisationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** How one gets in at an organisation; nothing: nothing is said of it. */
@NullUnmarked
record AccessForm(
        @NotNull(message = "Choisissez l’organisme.") OrganisationId organisation,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.") @Printable
        String words) {

    static final AccessForm EMPTY = new AccessForm(null, null);
}
