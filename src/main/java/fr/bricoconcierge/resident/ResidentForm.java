package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.EmailAddress;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed on a contact card, new or not.
 *
 * @param command makes a double click harmless, on a new card
 * @param version the one the change is written on, on a known card
 * @param placeWords the address as typed; it is kept as it is when no door is chosen
 * @param recommenderWords what was typed to find who sent them
 * @param twinsSeen whether the likely twins were shown already
 */
@NullUnmarked
record ResidentForm(
        UUID command,
        Long version,

        @NotBlank(message = "Écrivez au moins le prénom.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String firstName,

        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String lastName,

        @Size(max = 40, message = "Écrivez un seul numéro de téléphone.")
        String phone,

        @EmailAddress(message = "Écrivez une adresse complète, par exemple nadia@exemple.fr.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String email,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String preferredMoment,

        PreferredChannel preferredChannel,
        @Valid HomeForm home,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String languages,

        Autonomy autonomy,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String placeWords,

        DoorId door,
        HouseholdId household,

        @Size(max = 100, message = "Écrivez au plus 100 caractères.")
        String recommenderWords,

        ResidentId recommendedBy,
        Origin origin,
        Set<ConsentPurpose> consents,
        ConsentHow how,
        Boolean twinsSeen) {

    static final ResidentForm NOTHING = blank(null, null, null, null);

    ResidentForm {
        command = command == null ? Uuids.next() : command;
        consents = consents == null ? Set.of() : consents;
        home = home == null ? HomeForm.UNKNOWN : home;
    }

    /** An empty card, of the household that lives at the door already when there is one. */
    static ResidentForm blank(Origin origin, DoorId door, HouseholdId household, ResidentId recommendedBy) {
        return new ResidentForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                door,
                household,
                null,
                recommendedBy,
                origin,
                Set.of(),
                ConsentHow.ORAL,
                false);
    }

    /** The same with what the person wrote of themselves already. */
    ResidentForm of(KnownCaller caller) {
        return new ResidentForm(
                command,
                version,
                caller.firstName(),
                lastName,
                caller.phone(),
                caller.email(),
                caller.preferredMoment(),
                preferredChannel,
                home,
                languages,
                autonomy,
                caller.note(),
                placeWords,
                door,
                household,
                recommenderWords,
                recommendedBy,
                origin,
                consents,
                how,
                twinsSeen);
    }

    CardDetails details() {
        return new CardDetails(
                firstName,
                lastName,
                phone,
                email,
                preferredMoment,
                preferredChannel,
                home.occupancy(),
                home.housing(),
                home.builtPeriod(),
                home.heating(),
                home.size(),
                languages,
                autonomy,
                note);
    }

    CardChange change() {
        return new CardChange(details(), door, placeWords, recommendedBy);
    }

    boolean hasSeenTwins() {
        return Boolean.TRUE.equals(twinsSeen);
    }

    /** Whether a name was typed to be found, and nobody chosen. */
    boolean leavesTheRecommenderOpen() {
        return recommenderWords != null && recommendedBy == null;
    }
}
