package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up visit on its page. */
record FollowUpView(
        FollowUpId id,
        FollowUpCause cause,
        @Nullable UUID referralId,
        @Nullable UUID partId,
        @Nullable InterventionId interventionId,
        ResidentId residentId,
        String name,
        @Nullable String place,
        @Nullable String phone,
        String who,
        @Nullable Boolean alone,
        @Nullable String second,
        @Nullable String askedBy,
        @Nullable String asked,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable FollowUpOutcome outcome,
        @Nullable Holding holds,
        @Nullable String seen,
        @Nullable FollowUpNext nextStep,
        @Nullable LocalDate nextOn,
        @Nullable Integer minutes) {

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isCourtesy() {
        return cause == FollowUpCause.COURTESY;
    }

    public Moment moment() {
        return Moment.at(startedAt);
    }

    /** « Samira et Karim »; who was alone is said where it was asked. */
    public String team() {
        if (second != null) {
            return who + " et " + second;
        }
        if (alone == null) {
            return who;
        }
        return alone ? who + ", sans binôme" : who + ", à deux";
    }

    public @Nullable String phoneDisplay() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    /** « Nous repassons, mardi 3 mars ». */
    public String next(LocalDate today) {
        String day = nextOn == null ? "" : ", " + Moment.day(nextOn, today);
        return nextStep == null ? "" : nextStep.label() + day;
    }

    /** The page of what it was made for. */
    public String causePath() {
        return isCourtesy()
                ? "/orientations/suivi/" + referralId
                : "/interventions/%s/parties/%s".formatted(interventionId, partId);
    }

    public String causeSaid() {
        return isCourtesy() ? "L’orientation qui l’a demandée" : "La mise en sécurité à revoir";
    }
}
