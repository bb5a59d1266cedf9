package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a card says of one person and their household.
 *
 * @param door the door of the household, when it is known
 * @param ownPlace where the household lives as it said, when the door is not known
 * @param place the one or the other, in full
 * @param degree how far they are from the service by word of mouth
 */
record CardPage(
        ResidentId id,
        HouseholdId household,
        String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String preferredMoment,
        @Nullable PreferredChannel preferredChannel,
        @Nullable Occupancy occupancy,
        @Nullable Housing housing,
        @Nullable BuiltPeriod builtPeriod,
        @Nullable Heating heating,
        @Nullable Integer householdSize,
        @Nullable String languages,
        @Nullable Autonomy autonomy,
        @Nullable String note,
        @Nullable DoorId door,
        @Nullable String ownPlace,
        @Nullable String place,
        Origin origin,
        Instant metAt,
        @Nullable ResidentId recommendedBy,
        @Nullable String recommender,
        int degree,
        @Nullable Instant forgottenAt,
        long version) {

    private static final int FAR = 3;

    public boolean isForgotten() {
        return forgottenAt != null;
    }

    public @Nullable String phoneShown() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    /** Whether word of mouth went so far that the service calls it « Contact+3 ». */
    public boolean isContactPlusThree() {
        return degree >= FAR;
    }

    public Moment met() {
        return Moment.at(metAt);
    }

    ResidentForm form() {
        return new ResidentForm(
                null,
                version,
                firstName,
                lastName,
                phoneShown(),
                email,
                preferredMoment,
                preferredChannel,
                home(),
                languages,
                autonomy,
                note,
                ownPlace,
                door,
                household,
                null,
                recommendedBy,
                origin,
                null,
                null,
                true);
    }

    private HomeForm home() {
        String size = householdSize == null ? null : householdSize.toString();
        return new HomeForm(occupancy, housing, builtPeriod, heating, size);
    }
}
