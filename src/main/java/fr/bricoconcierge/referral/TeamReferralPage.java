package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A referral as the team sees it: where it stands, and what the organisation says. */
record TeamReferralPage(
        ReferralId id,
        ResidentId resident,
        String name,
        @Nullable String place,
        String organisation,
        String referrer,
        ReferralState state,
        String themes,
        @Nullable String wishes,
        String handedOver,
        @Nullable Instant meetingAt,
        @Nullable String meetingPlace,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        @Nullable ReferralAnswer answer,
        @Nullable ClosingReason closing,
        boolean shared,
        boolean meetingWithdrawn,
        boolean visitDue,
        int turn) {

    /** One that takes place unless it is called off. */
    boolean hasMeetingAfter(Instant now) {
        return state == ReferralState.BOOKED && meetingAt != null && meetingAt.isAfter(now);
    }

    public List<String> themeLabels() {
        return labels(themes, Theme::valueOf);
    }

    public List<String> handedOverLabels() {
        return labels(handedOver, HandedOver::valueOf);
    }

    private static List<String> labels(String names, Function<String, ? extends Labelled> read) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> read.apply(name).label())
                .toList();
    }

    public @Nullable Moment meeting() {
        return meetingAt == null ? null : Moment.at(meetingAt);
    }
}
