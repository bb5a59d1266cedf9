package fr.bricoconcierge.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * A question of the list, as it is typed.
 *
 * @param figures codes of the catalogue
 */
@NullUnmarked
record QuestionForm(
        @NotBlank(message = "Écrivez la question.") @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String wording,

        @NotNull(message = "Choisissez un sujet.") QuestionTheme theme,
        List<String> figures) {

    static final QuestionForm EMPTY = new QuestionForm(null, null, List.of());

    QuestionForm {
        figures = figures == null ? List.of() : figures;
    }

    static QuestionForm of(QuestionRow row, List<String> figures) {
        return new QuestionForm(row.wording(), row.theme(), figures);
    }
}
