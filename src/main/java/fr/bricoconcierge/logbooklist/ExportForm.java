package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why somebody takes the logbook away, and how. */
@NullUnmarked
record ExportForm(
        @NotNull(message = "Dites pourquoi vous exportez le carnet.")
        ExportReason reason,

        @Size(max = 150, message = "Écrivez au plus 150 caractères.")
        String other,

        @NotNull(message = "Choisissez le genre de fichier.")
        TableFormat format) {

    static final ExportForm EMPTY = new ExportForm(null, null, TableFormat.XLSX);

    boolean lacksItsReason() {
        return reason == ExportReason.OTHER && (other == null || other.isBlank());
    }

    /** « Autre raison : mémoire de fin d’études ». */
    String said() {
        return reason == ExportReason.OTHER ? reason.label() + "\u00a0: " + other.strip() : reason.label();
    }
}
