package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.eligibility.FirstLookForm;
import fr.bricoconcierge.papers.PapersForm;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a card says of somebody who may be booked an advisor.
 *
 * @param phone in E.164
 * @param kept whether they agreed to a card
 * @param shared whether they agreed that Amelio is told
 * @param byEmail whether they agreed to be written to
 * @param bySms the same by SMS
 * @param open a referral of theirs that is not closed
 * @param openWith whom it went to
 */
record Known(
        ResidentId id,
        String name,
        @Nullable String place,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Occupancy occupancy,
        @Nullable Integer people,
        boolean kept,
        boolean shared,
        boolean byEmail,
        boolean bySms,
        @Nullable UUID open,
        @Nullable String openWith) {

    private static final int MOST_PEOPLE = 20;

    public boolean agreed() {
        return kept && shared;
    }

    public @Nullable String openReferral() {
        return open == null ? null : "/orientations/suivi/" + new ReferralId(open);
    }

    public @Nullable String phoneShown() {
        return phone == null ? null : PhoneNumber.shown(phone);
    }

    boolean takesSms() {
        return phone != null && new PhoneNumber(phone).takesSms();
    }

    PreferredContact preferred() {
        if (phone != null) {
            return PreferredContact.PHONE;
        }
        return email == null ? PreferredContact.IN_PERSON : PreferredContact.EMAIL;
    }

    FirstLookForm look() {
        return FirstLookForm.of(occupancy, people == null || people > MOST_PEOPLE ? null : people);
    }

    PapersForm papers() {
        return PapersForm.of(occupancy);
    }
}
