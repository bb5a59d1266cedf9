package fr.bricoconcierge.advisor;

import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral in the advisors' lists.
 *
 * @param total how many its list holds, those not shown included
 * @param turn how much has happened to it, for a step taken from the list
 * @param visitAskedAt when the last courtesy visit was asked for, and {@code visitDoneAt} when it was made
 */
record AdvisorRow(
        ReferralId id,
        AdvisorList list,
        long total,
        String name,
        @Nullable String phone,
        @Nullable String place,
        @Nullable String commune,
        ReferralState state,
        Instant lastAt,
        Instant receivedAt,
        @Nullable Instant meetingAt,
        @Nullable SlotPlace placeKind,
        @Nullable String meetingPlace,
        @Nullable ReferralAnswer answer,
        @Nullable String advisor,
        int turn,
        @Nullable Instant visitAskedAt,
        @Nullable Instant visitDoneAt) {

    /** When they meet, when it came, or when anything last happened: what its list is about. */
    public Moment moment() {
        if (list.isOfMeetings() && meetingAt != null) {
            return Moment.at(meetingAt);
        }
        return Moment.at(list == AdvisorList.NEW || list == AdvisorList.LATE ? receivedAt : lastAt);
    }

    public String hour() {
        return meetingAt == null ? "" : Moment.hour(meetingAt);
    }

    public String where() {
        return place == null ? "Adresse inconnue" : commune == null ? place : place + ", " + commune;
    }

    public @Nullable String phoneShown() {
        return phone == null ? null : PhoneNumber.shown(phone);
    }

    /** « Par téléphone », « Dans nos locaux, 3 rue de Paris ». */
    public @Nullable String meets() {
        if (placeKind == null) {
            return meetingPlace;
        }
        return meetingPlace == null ? placeKind.label() : placeKind.label() + ", " + meetingPlace;
    }

    public boolean visitAwaited() {
        return visitAskedAt != null && visitDoneAt == null;
    }

    /** Names the step that a button of the row takes, once. */
    public UUID command() {
        return Uuids.next();
    }

    /** The page of what its list asks for next; null where one looks first. */
    public @Nullable String nextPath() {
        return switch (list) {
            case LATE, NEW, CALL_BACK -> "/orientations/%s/etapes/rendez-vous".formatted(id);
            case ANSWER -> "/orientations/%s/reponse".formatted(id);
            case TO_CLOSE -> "/orientations/%s/etapes/cloture".formatted(id);
            default -> null;
        };
    }

    public String nextVerb() {
        return switch (list) {
            case ANSWER -> "Répondre";
            case TO_CLOSE -> "Clore";
            default -> "Noter un rendez-vous";
        };
    }
}
