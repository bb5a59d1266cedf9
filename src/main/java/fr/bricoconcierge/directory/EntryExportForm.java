package fr.bricoconcierge.directory;

import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why somebody takes the address book away, and how. */
@NullUnmarked
record EntryExportForm(
        @NotBlank(message = "Dites pourquoi vous exportez le carnet.")
        @Size(max = 150, message = "Écrivez au plus 150 caractères.")
        String reason,

        @NotNull(message = "Choisissez le genre de fichier.")
        TableFormat format) {

    static final EntryExportForm EMPTY = new EntryExportForm(null, TableFormat.CSV);
}
