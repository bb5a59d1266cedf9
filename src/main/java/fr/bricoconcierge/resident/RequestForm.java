package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is noted of a request, on one screen.
 *
 * @param command the identifier of the request, so that a double click is one
 * @param sentBy who told them about us
 * @param recommenderWords what was typed to find the resident who did
 * @param knownWords what was typed to find their own card
 * @param known whose request it is, when they have a card
 * @param placeWords what was typed to find where they live
 * @param door where they live, when they have no card
 * @param next what follows, nothing for the card alone
 * @param why it is not taken on, when it is not
 */
@NullUnmarked
record RequestForm(
        UUID command,

        @NotNull(message = "Dites comment la demande arrive.")
        Channel channel,

        @NotNull(message = "Dites de quoi il s’agit.") RequestReason reason,
        boolean urgent,
        SentBy sentBy,

        @Size(max = 100, message = "Écrivez au plus 100 caractères.")
        String recommenderWords,

        ResidentId recommendedBy,

        @Size(max = 100, message = "Écrivez au plus 100 caractères.")
        String knownWords,

        ResidentId known,

        @Size(max = 100, message = "Écrivez au plus 100 caractères.")
        String placeWords,

        DoorId door,
        FollowUp next,
        DeclineReason why) {

    static RequestForm byPhone() {
        return new RequestForm(
                null,
                Channel.PHONE,
                null,
                false,
                SentBy.NOBODY,
                null,
                null,
                null,
                null,
                null,
                null,
                FollowUp.RENDEZ_VOUS,
                null);
    }

    RequestForm {
        command = command == null ? Uuids.next() : command;
    }

    NewRequest request() {
        return new NewRequest(channel, reason, urgent, sender(), known, recommendedBy, door, next);
    }

    /** How a household that is new met the service. */
    Origin origin() {
        return RequestOrigin.of(channel, sender());
    }

    boolean leavesTheRecommenderOpen() {
        return recommenderWords != null && recommendedBy == null;
    }

    boolean leavesTheCardOpen() {
        return knownWords != null && known == null;
    }

    boolean leavesTheAddressOpen() {
        return placeWords != null && door == null && known == null;
    }

    private SentBy sender() {
        return recommendedBy == null ? sentBy : SentBy.RESIDENT;
    }
}
