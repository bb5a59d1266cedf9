package fr.bricoconcierge.directory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What somebody notes for themselves about an entry; nothing: no note any more. */
@NullUnmarked
record NoteForm(
        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String words) {}
