package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.AccountId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** What is typed about one action; {@code version} is the one it is written on. */
@NullUnmarked
record StagingForm(
        Integer version,
        @NotNull(message = "Dites où en est cette action.") StagingState state,
        LocalDate happensOn,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String place,

        AccountId by,
        MultipartFile file) {

    static StagingForm of(StagingAction action, AccountId viewer) {
        return new StagingForm(
                action.version(),
                action.state(),
                action.happensOn(),
                action.place(),
                action.byId() == null ? viewer : action.byId(),
                null);
    }

    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
