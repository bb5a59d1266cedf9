package fr.bricoconcierge.photo;

import fr.bricoconcierge.attachment.CleanPhoto;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** Photos of one subject, and a word about them; {@code command} makes a double tap harmless. */
@NullUnmarked
record PhotoForm(
        @NotNull UUID command,
        PartId partie,

        @NotNull(message = "Dites ce que montrent les photos.")
        PhotoSubject subject,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String caption,

        List<MultipartFile> photos) {

    static PhotoForm blank(PartId part, PhotoSubject subject) {
        return new PhotoForm(Uuids.next(), part, subject, null, null);
    }

    /** Without the boxes left empty: a browser sends them too. */
    List<MultipartFile> sent() {
        return photos == null
                ? List.of()
                : photos.stream().filter(PhotoForm::isChosen).toList();
    }

    NewPhotos with(List<CleanPhoto> clean) {
        return new NewPhotos(partie, subject, caption == null || caption.isBlank() ? null : caption.strip(), clean);
    }

    private static boolean isChosen(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || name != null && !name.isBlank();
    }
}
