package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Who is invited, as what; the organisation is asked of advisors. */
@NullUnmarked
record InvitationForm(
        @NotBlank(message = "Indiquez une adresse de courriel.")
        @EmailAddress(message = "Cette adresse de courriel n’est pas complète.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String email,

        @NotBlank(message = "Indiquez un prénom et un nom.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @NotNull(message = "Choisissez un rôle.") Role role,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String organisation) {

    static final InvitationForm EMPTY = new InvitationForm(null, null, null, null);
}
