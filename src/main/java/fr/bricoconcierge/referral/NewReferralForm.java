package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the concierge types to refer somebody.
 *
 * @param take one of the slots offered in place of one that was taken, by one tap
 * @param keepCard whether the person agrees to a card, asked while they have not
 * @param share whether they agree that Amelio is told, asked while they have not
 * @param how how they said so
 */
@NullUnmarked
record NewReferralForm(
        @NotNull UUID command,
        @NotNull ResidentId habitant,
        InterventionId intervention,

        @NotNull(message = "Choisissez l’organisme.") OrganisationId organisation,

        @NotEmpty(message = "Cochez au moins une raison.") Set<Theme> themes,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String wishes,

        Set<HandedOver> handedOver,

        @NotNull(message = "Demandez à la personne comment la joindre.")
        PreferredContact preferredContact,

        AdvisorSlotId slot,
        AdvisorSlotId take,
        Boolean keepCard,
        Boolean share,
        ConsentHow how) {

    static NewReferralForm of(ResidentId habitant, InterventionId intervention, OrganisationId organisation) {
        return new NewReferralForm(
                Uuids.next(),
                habitant,
                intervention,
                organisation,
                Set.of(),
                null,
                Set.of(),
                PreferredContact.PHONE,
                null,
                null,
                false,
                false,
                ConsentHow.ORAL);
    }

    NewReferral referral() {
        Set<HandedOver> left = handedOver == null ? Set.of() : handedOver;
        AdvisorSlotId wanted = take == null ? slot : take;
        return new NewReferral(habitant, organisation, themes, wishes, left, preferredContact, intervention, wanted);
    }
}
