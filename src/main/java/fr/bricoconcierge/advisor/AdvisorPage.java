package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.referral.PreferredContact;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that an advisor sees of a household referred to them: who to reach, why, and how far it has come. */
record AdvisorPage(
        ReferralId id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String place,
        @Nullable String commune,
        ReferralState state,
        String themes,
        @Nullable String wishes,
        String handedOver,
        PreferredContact preferredContact,
        @Nullable Instant meetingAt,
        @Nullable String meetingPlace,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        @Nullable ReferralAnswer answer,
        @Nullable ClosingReason closing,
        Instant madeAt,
        Instant receivedAt,
        String referrer,
        Instant consentGivenAt,
        @Nullable Instant visitAskedAt,
        @Nullable Instant visitDoneAt,
        @Nullable AccountId advisorId,
        @Nullable String advisorName,
        @Nullable Instant assignedAt,
        @Nullable String assigner,
        int turn,
        int answered) {

    public boolean isOf(AccountId somebody) {
        return somebody.equals(advisorId);
    }

    public @Nullable Moment assigned() {
        return assignedAt == null ? null : Moment.at(assignedAt);
    }

    public @Nullable String phoneShown() {
        return phone == null ? null : PhoneNumber.shown(phone);
    }

    public List<String> themeLabels() {
        return labels(themes).map(name -> Theme.valueOf(name).label()).toList();
    }

    public List<String> handedOverLabels() {
        return labels(handedOver).map(name -> HandedOver.valueOf(name).label()).toList();
    }

    public String where() {
        return place == null ? "Adresse inconnue" : commune == null ? place : place + ", " + commune;
    }

    public @Nullable Moment meeting() {
        return meetingAt == null ? null : Moment.at(meetingAt);
    }

    public Moment made() {
        return Moment.at(madeAt);
    }

    public Moment consentGiven() {
        return Moment.at(consentGivenAt);
    }

    public @Nullable Moment visitAsked() {
        return visitAskedAt == null ? null : Moment.at(visitAskedAt);
    }

    public @Nullable Moment visitDone() {
        return visitDoneAt == null ? null : Moment.at(visitDoneAt);
    }

    private static Stream<String> labels(String names) {
        return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty());
    }
}
