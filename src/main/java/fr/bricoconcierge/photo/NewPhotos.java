package fr.bricoconcierge.photo;

import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.part.PartId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Photos to keep with a visit.
 *
 * @param part null for the visit as a whole
 * @param caption said of each of them
 */
public record NewPhotos(
        @Nullable PartId part,
        PhotoSubject subject,
        @Nullable String caption,
        List<CleanPhoto> photos) {}
