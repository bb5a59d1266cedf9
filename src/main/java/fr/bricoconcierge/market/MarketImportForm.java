package fr.bricoconcierge.market;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** A calendar brought as a file. */
@NullUnmarked
record MarketImportForm(
        @NotNull(message = "Choisissez un fichier.") MultipartFile file) {

    static final MarketImportForm EMPTY = new MarketImportForm(null);

    /** Browsers send an empty part when no file was chosen. */
    MarketImportForm {
        boolean chosen = file != null
                && !(file.isEmpty()
                        && String.valueOf(file.getOriginalFilename()).isBlank());
        file = chosen ? file : null;
    }
}
