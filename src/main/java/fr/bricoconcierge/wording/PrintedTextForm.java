package fr.bricoconcierge.wording;

import fr.bricoconcierge.print.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A text as the coordinator types it. */
@NullUnmarked
record PrintedTextForm(
        @NotBlank(message = "Écrivez un titre.") @Size(max = 80, message = "Écrivez au plus 80 caractères.") @Printable
        String title,

        @NotBlank(message = "Écrivez le texte.")
        @Size(max = 2500, message = "Écrivez au plus 2 500 caractères.")
        @Printable
        String body) {

    static PrintedTextForm of(Words words) {
        return new PrintedTextForm(words.title(), words.body());
    }

    Words words() {
        return new Words(title == null ? "" : title, body == null ? "" : body.replace("\r\n", "\n"));
    }
}
