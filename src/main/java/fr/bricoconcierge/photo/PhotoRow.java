package fr.bricoconcierge.photo;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A photo as the team sees it.
 *
 * @param partId null when it belongs to the visit as a whole
 * @param width of the image, in pixels
 */
public record PhotoRow(
        PhotoId id,
        InterventionId interventionId,
        @Nullable PartId partId,
        @Nullable Integer partPosition,
        @Nullable PartType partType,
        PhotoSubject subject,
        @Nullable String caption,
        AttachmentId imageId,
        AttachmentId thumbnailId,
        int width,
        int height,
        Instant addedAt,
        String addedBy) {

    public String href() {
        return "/interventions/%s/photos/%s".formatted(interventionId, id);
    }

    /** « Avant : sous l’évier ». */
    public String said() {
        return caption == null ? subject.label() : subject.label() + "\u00a0: " + caption;
    }

    public String src() {
        return "/pieces-jointes/" + imageId;
    }

    public String thumbnailSrc() {
        return "/pieces-jointes/" + thumbnailId;
    }

    public Moment taken() {
        return Moment.at(addedAt);
    }

    /** « partie 2, urgence ». */
    public @Nullable String where() {
        return partPosition == null || partType == null
                ? null
                : "partie %d, %s".formatted(partPosition, partType.label().toLowerCase(Locale.FRANCE));
    }

    /** Where it is shown among the others. */
    public String home() {
        return PhotoController.home(interventionId, partId);
    }
}
