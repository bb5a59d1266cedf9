package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photo of the home that a referral is about, as its advisor sees it: not in which visit it was taken, nor by whom.
 *
 * @param what « Avant », « Une pièce »
 * @param width of the image, in pixels
 */
public record HomePhoto(
        ReferralId referral,
        String photo,
        String what,
        @Nullable String caption,
        AttachmentId image,
        AttachmentId thumbnail,
        int width,
        int height,
        Instant takenAt) {

    public String href() {
        return "/orientations/%s/photos/%s".formatted(referral, photo);
    }

    /** « Avant : sous l’évier ». */
    public String said() {
        return caption == null ? what : what + "\u00a0: " + caption;
    }

    public String src() {
        return "/pieces-jointes/" + image;
    }

    public String thumbnailSrc() {
        return "/pieces-jointes/" + thumbnail;
    }

    public Moment taken() {
        return Moment.at(takenAt);
    }
}
