package fr.bricoconcierge.papers;

import fr.bricoconcierge.print.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed of one paper. */
@NullUnmarked
record PaperForm(
        @NotBlank(message = "Écrivez de quel papier il s’agit.")
        @Size(max = 100, message = "Écrivez au plus 100 caractères.")
        @Printable
        String label,

        @NotNull(message = "Choisissez à qui il est demandé.")
        PaperSituation situation) {

    static final PaperForm EMPTY = new PaperForm(null, PaperSituation.EVERYONE);

    static PaperForm of(PaperLine paper) {
        return new PaperForm(paper.label(), paper.situation());
    }
}
