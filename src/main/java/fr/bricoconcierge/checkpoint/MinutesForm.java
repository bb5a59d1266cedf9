package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.AccountId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, and what was said.
 *
 * @param guests who came from elsewhere, in words
 * @param heard what residents, concierges and advisors report
 */
@NullUnmarked
public record MinutesForm(
        Set<AccountId> present,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String guests,

        @Size(max = 2000, message = LONG) String heard,

        @NotBlank(message = "Écrivez au moins une phrase.") @Size(max = 2000, message = LONG)
        String works,

        @Size(max = 2000, message = LONG) String doesNot) {

    private static final String LONG = "Écrivez au plus 2 000 caractères.";

    static final MinutesForm EMPTY = new MinutesForm(Set.of(), "", "", "", "");

    public MinutesForm {
        present = present == null ? Set.of() : present;
    }

    boolean namesNobody() {
        return present.isEmpty() && spoken(guests) == null;
    }

    static @Nullable String spoken(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
