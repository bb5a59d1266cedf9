package fr.bricoconcierge.show;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** Who takes the tablet back. */
@NullUnmarked
record HandingBackForm(
        @NotBlank(message = "Écrivez le prénom de la personne du service.")
        @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String firstName) {

    /** Any word of the name will do, written with or without accents. */
    boolean isOf(String name) {
        String typed = plain(firstName);
        return Arrays.stream(name.split("\\s+")).map(HandingBackForm::plain).anyMatch(typed::equals);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.FRANCE);
    }
}
