package fr.bricoconcierge.addressfile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/**
 * An address file and what to keep of it.
 *
 * @param communes names or INSEE codes, separated by commas; none: all
 */
@NullUnmarked
record AddressImportForm(
        @NotNull(message = "Choisissez un fichier.") MultipartFile file,

        @Size(max = 1000, message = "Écrivez au plus 1000 caractères.")
        String communes) {

    static final AddressImportForm EMPTY = new AddressImportForm(null, null);

    /** Browsers send an empty part when no file was chosen. */
    AddressImportForm {
        boolean chosen = file != null
                && !(file.isEmpty()
                        && String.valueOf(file.getOriginalFilename()).isBlank());
        file = chosen ? file : null;
    }

    Set<String> wanted() {
        return communes == null
                ? Set.of()
                : Arrays.stream(communes.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The last part alone, of a reasonable length: browsers may send a whole path. */
    String fileName() {
        String name = String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        return name.length() > 120 ? name.substring(0, 120) : name;
    }
}
