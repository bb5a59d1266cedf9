package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What was observed, as it is typed. */
@NullUnmarked
record NoteForm(
        @NotNull UUID command,

        @NotBlank(message = "Écrivez ce qui a été observé.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String said) {

    static NoteForm empty() {
        return new NoteForm(Uuids.next(), null);
    }

    static NoteForm of(NoteRow note) {
        return new NoteForm(Uuids.next(), note.said());
    }
}
