package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.EmailAddress;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Where an organisation answers by a link; empty: it does not. */
@NullUnmarked
record AddressForm(
        @EmailAddress(message = "Indiquez une adresse comme accueil@organisme.fr.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String email) {}
