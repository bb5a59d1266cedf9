package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.eligibility.FirstLookForm;
import fr.bricoconcierge.papers.PapersForm;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is told at the kitchen table.
 *
 * @param intervention the visit it comes from
 * @param organisation whom without a slot; a slot says it by itself
 * @param take one of the slots offered in place of one that was taken, by one tap
 * @param keepCard whether the person agrees to a card, asked while they have not
 * @param share whether they agree that Amelio is told, asked while they have not
 * @param how how they said so
 * @param reminders how they wish to receive the confirmation, asked for what they have not agreed to
 * @param look the first look at the aids, all of it optional
 * @param papers what they have at hand
 * @param reserver whether a slot is to be booked: then one must be chosen
 */
@NullUnmarked
record BookingForm(
        @NotNull UUID command,
        @NotNull ResidentId habitant,
        InterventionId intervention,
        OrganisationId organisation,
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
        ConsentHow how,
        Set<ConsentPurpose> reminders,
        @Valid FirstLookForm look,
        PapersForm papers,
        Boolean reserver) {

    BookingForm {
        handedOver = handedOver == null ? Set.of() : handedOver;
        reminders = reminders == null ? Set.of() : reminders;
        papers = papers == null ? PapersForm.of(null) : papers;
        look = (look == null ? FirstLookForm.of(null, null) : look).livingAs(papers.occupancy());
    }

    /** Every question still open but for those that the card and the visit answer. */
    static BookingForm begun(
            UUID command,
            ResidentId habitant,
            InterventionId intervention,
            OrganisationId only,
            Set<Theme> themes,
            Known known) {
        return new BookingForm(
                command,
                habitant,
                intervention,
                only,
                themes,
                null,
                Set.of(),
                known.preferred(),
                null,
                null,
                false,
                false,
                ConsentHow.ORAL,
                Set.of(),
                known.look(),
                known.papers(),
                false);
    }

    /** The same to be shown again: no amount, but what it came to. */
    BookingForm with(FirstLookForm judged) {
        return new BookingForm(
                command,
                habitant,
                intervention,
                organisation,
                themes,
                wishes,
                handedOver,
                preferredContact,
                slot,
                take,
                keepCard,
                share,
                how,
                reminders,
                judged,
                papers,
                reserver);
    }

    AdvisorSlotId wanted() {
        return take == null ? slot : take;
    }

    boolean wantsSlot() {
        return Boolean.TRUE.equals(reserver);
    }

    @Override
    public String toString() {
        return "BookingForm";
    }
}
