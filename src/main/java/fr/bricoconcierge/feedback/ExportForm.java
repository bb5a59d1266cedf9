package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why somebody takes feedback away, and how. */
@NullUnmarked
record ExportForm(
        @NotNull(message = "Dites pourquoi vous exportez ces retours.")
        Reason reason,

        @Size(max = 150, message = "Écrivez au plus 150 caractères.")
        String other,

        @NotNull(message = "Choisissez le genre de fichier.")
        TableFormat format) {

    static final ExportForm EMPTY = new ExportForm(null, null, TableFormat.CSV);

    boolean lacksItsReason() {
        return reason == Reason.OTHER && (other == null || other.isBlank());
    }

    String said() {
        return reason == Reason.OTHER ? reason.label() + "\u00a0: " + other.strip() : reason.label();
    }

    /** What feedback leaves the application for. */
    enum Reason implements Labelled {
        CHECKPOINT("Préparer un point d’étape"),
        REPORT("Rendre compte du pilote"),
        ANALYSIS("Analyser les verbatims"),
        OTHER("Autre raison");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
