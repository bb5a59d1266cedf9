package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to make a batch; {@code command} makes a double click harmless. */
@NullUnmarked
record NoticeBatchForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez qui les emporte.") AccountId holder,

        @NotNull(message = "Indiquez combien d’avis.")
        @Min(value = 1, message = "Un lot compte au moins 1 avis.")
        @Max(value = NoticePrinting.LARGEST_BATCH, message = "Un lot compte au plus 400 avis.")
        Integer count,

        String commune) {

    static NoticeBatchForm empty() {
        return new NoticeBatchForm(Uuids.next(), null, 100, null);
    }
}
