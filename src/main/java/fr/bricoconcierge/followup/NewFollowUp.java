package fr.bricoconcierge.followup;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.shared.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up visit about to begin.
 *
 * @param subject the referral or the emergency part it is made for
 * @param kept the appointment it keeps, when one announced it
 * @param second the colleague who comes along; unknown when {@code alone} is false and it is somebody else
 */
public record NewFollowUp(
        FollowUpCause cause,
        UUID subject,
        @Nullable AppointmentId kept,
        boolean alone,
        @Nullable AccountId second) {

    public NewFollowUp {
        second = alone ? null : second;
    }
}
