package fr.bricoconcierge.weeknote;

import fr.bricoconcierge.feedback.NewFeedback;
import fr.bricoconcierge.feedback.Tone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A concierge's note of one week. */
@NullUnmarked
public record WeekNoteForm(
        @Size(max = NewFeedback.LONGEST, message = LONG) String surprised,
        @Size(max = NewFeedback.LONGEST, message = LONG) String worked,
        @Size(max = NewFeedback.LONGEST, message = LONG) String hard,

        @NotNull(message = "Dites comment la semaine s’est passée.")
        Tone tone,

        Boolean mayQuote) {

    static final WeekNoteForm EMPTY = new WeekNoteForm(null, null, null, null, null);

    private static final String LONG = "Écrivez au plus 500 caractères.";

    boolean saysNothing() {
        return isBlank(surprised) && isBlank(worked) && isBlank(hard);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
