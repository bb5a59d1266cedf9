package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Programme;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that an advisor takes, with what that step asks for.
 *
 * @param meetingAt for {@link ReferralState#BOOKED}
 * @param fileNumber for {@link ReferralState#FILE_OPEN}, as is {@code programme}
 * @param closing for {@link ReferralState#CLOSED}
 * @param note what they say of it, if anything
 */
public record ReferralChange(
        ReferralState to,
        @Nullable Instant meetingAt,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        @Nullable ClosingReason closing,
        @Nullable String note) {

    /** A step that asks for nothing: met, absent, works decided. */
    public static ReferralChange to(ReferralState next) {
        return new ReferralChange(next, null, null, null, null, null);
    }

    public static ReferralChange booked(Instant meetingAt) {
        return new ReferralChange(ReferralState.BOOKED, meetingAt, null, null, null, null);
    }

    public static ReferralChange fileOpened(String number, Programme programme) {
        return new ReferralChange(ReferralState.FILE_OPEN, null, number, programme, null, null);
    }

    public static ReferralChange closed(ClosingReason reason) {
        return new ReferralChange(ReferralState.CLOSED, null, null, null, reason, null);
    }
}
