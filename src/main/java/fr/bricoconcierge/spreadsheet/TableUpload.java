package fr.bricoconcierge.spreadsheet;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** A table brought as a file. */
@NullUnmarked
public record TableUpload(
        @NotNull(message = "Choisissez un fichier.") MultipartFile file) {

    private static final int LONGEST_NAME = 120;

    public static final TableUpload EMPTY = new TableUpload(null);

    /** Browsers send an empty part when no file was chosen. */
    public TableUpload {
        boolean chosen = file != null
                && !(file.isEmpty()
                        && String.valueOf(file.getOriginalFilename()).isBlank());
        file = chosen ? file : null;
    }

    /** @throws fr.bricoconcierge.shared.Refused beside {@code file}, before it is read, when it weighs too much */
    public byte[] content(TableLimits limits) throws IOException {
        if (file.getSize() > limits.bytes()) {
            throw limits.tooHeavy();
        }
        return file.getBytes();
    }

    /** As the person knows it, without its folders. */
    public String fileName() {
        String name = String.valueOf(file.getOriginalFilename())
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String said = name.isEmpty() ? "fichier" : name;
        return said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
    }
}
