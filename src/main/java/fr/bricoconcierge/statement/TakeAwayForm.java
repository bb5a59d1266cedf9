package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Labelled;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Why a statement leaves the application, and as what. */
@NullUnmarked
record TakeAwayForm(
        @NotNull(message = "Dites pour quoi faire.") Reason reason,

        @NotNull(message = "Choisissez le genre de fichier.")
        Format format) {

    static final TakeAwayForm EMPTY = new TakeAwayForm(null, Format.PDF);

    /** For whom. */
    enum Reason implements Labelled {
        TREASURY("Pour le Trésor public"),
        CHECK("Contrôle de la régie"),
        REPORT("Rendre compte du pilote");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What kind of file. */
    enum Format implements Labelled {
        PDF("Document à imprimer (.pdf)", "application/pdf"),
        XLSX("Classeur Excel (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String label;
        private final String mediaType;

        Format(String label, String mediaType) {
            this.label = label;
            this.mediaType = mediaType;
        }

        @Override
        public String label() {
            return label;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
