package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What an advisor says when they take a step; which fields are asked for depends on the step.
 *
 * @param seen how much had happened to the referral when they looked
 * @param from « liste » when they did it from their list
 */
@NullUnmarked
record ReferralStepForm(
        @NotNull UUID command,
        Integer seen,
        String from,
        LocalDateTime meetingAt,

        @Size(max = 40, message = "Écrivez au plus 40 caractères.")
        String fileNumber,

        Programme programme,
        ClosingReason closing,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String note) {

    static ReferralStepForm empty() {
        return new ReferralStepForm(Uuids.next(), null, null, null, null, null, null, null);
    }

    boolean fromTheList() {
        return "liste".equals(from);
    }

    ReferralChange change(ReferralState to) {
        var meeting = meetingAt == null ? null : meetingAt.atZone(Moment.PARIS).toInstant();
        return new ReferralChange(to, meeting, fileNumber, programme, closing, note);
    }
}
