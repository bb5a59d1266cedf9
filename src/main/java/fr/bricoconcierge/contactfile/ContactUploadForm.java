package fr.bricoconcierge.contactfile;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** A spreadsheet of contacts. */
@NullUnmarked
record ContactUploadForm(
        @NotNull(message = "Choisissez un fichier.") MultipartFile file) {

    private static final int LONGEST_NAME = 120;

    static final ContactUploadForm EMPTY = new ContactUploadForm(null);

    /** Browsers send an empty part when no file was chosen. */
    ContactUploadForm {
        boolean chosen = file != null
                && !(file.isEmpty()
                        && String.valueOf(file.getOriginalFilename()).isBlank());
        file = chosen ? file : null;
    }

    byte[] content() throws IOException {
        if (file.getSize() > TableReader.LARGEST_FILE) {
            throw TableReader.tooHeavy();
        }
        return file.getBytes();
    }

    /** As the person knows it, without its folders. */
    String fileName() {
        String name = String.valueOf(file.getOriginalFilename())
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String said = name.isEmpty() ? "fichier" : name;
        return said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
    }
}
