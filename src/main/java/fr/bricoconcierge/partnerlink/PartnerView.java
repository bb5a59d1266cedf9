package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that whoever holds a link reads of a household, once they opened it. */
record PartnerView(
        String name,
        @Nullable String commune,
        @Nullable String phone,
        @Nullable String email,
        PreferredContact preferredContact,
        String themes,
        ReferralState state,
        @Nullable ReferralAnswer answer,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        Instant madeAt,
        Instant consentGivenAt) {

    public @Nullable String phoneShown() {
        return phone == null ? null : PhoneNumber.shown(phone);
    }

    public List<String> themeLabels() {
        return Arrays.stream(themes.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Theme.valueOf(name).label())
                .toList();
    }

    public String made() {
        return Moment.dayAndYear(Moment.dateOf(madeAt));
    }

    public String agreed() {
        return Moment.dayAndYear(Moment.dateOf(consentGivenAt));
    }

    public boolean isAccepted() {
        return answer == ReferralAnswer.ACCEPTED;
    }

    public boolean isFileExpected() {
        return state.next().contains(ReferralState.FILE_OPEN);
    }
}
