package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.feedback.NewFeedback;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * The three answers, and whether the words may be quoted.
 *
 * @param site nobody sees this box; whatever fills it in is no person
 */
@NullUnmarked
public record ReplyForm(
        @NotNull(message = "Dites comment la visite s’est passée.")
        HowItFelt how,

        @NotNull(message = "Dites si quelque chose a changé.")
        Changed changed,

        @Size(max = NewFeedback.LONGEST, message = LONG) String changedWords,

        @NotNull(message = "Dites si vous en parleriez à un voisin.")
        Recommends recommends,

        @Size(max = NewFeedback.LONGEST, message = LONG) String neighbourWords,

        Quote quote,
        String site) {

    static final ReplyForm EMPTY = new ReplyForm(null, null, null, null, null, null, null);

    private static final String LONG = "Écrivez au plus 500 caractères.";

    /** Nobody is quoted who did not say so. */
    boolean mayQuote() {
        return quote == Quote.YES;
    }

    boolean isFilledByAMachine() {
        return site != null && !site.isBlank();
    }

    /** « Acceptez-vous d’être cité, sans votre nom ? ». */
    public enum Quote implements fr.bricoconcierge.shared.Labelled {
        YES("Oui, sans mon nom"),
        NO("Non");

        private final String label;

        Quote(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
