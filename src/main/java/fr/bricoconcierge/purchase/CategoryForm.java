package fr.bricoconcierge.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A kind of expense to add to the list. */
@NullUnmarked
record CategoryForm(
        @NotBlank(message = "Écrivez la nature de dépense.") @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String label) {

    static final CategoryForm EMPTY = new CategoryForm(null);
}
