package fr.bricoconcierge.howto;

import fr.bricoconcierge.print.Printable;
import fr.bricoconcierge.shared.Theme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator writes on a how-to sheet; {@code number} is the one they read. */
@NullUnmarked
record HowToForm(
        Integer number,

        @NotBlank(message = "Donnez un titre.") @Size(max = 80, message = "Écrivez au plus 80 caractères.") @Printable
        String title,

        @NotNull(message = "Choisissez un sujet.") Theme theme,

        @NotNull(message = "Dites combien de minutes cela prend.")
        @Min(value = 1, message = "Indiquez entre 1 et 480 minutes.")
        @Max(value = 480, message = "Indiquez entre 1 et 480 minutes.")
        Integer minutes,

        @NotBlank(message = "Dites ce que c’est.")
        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        @Printable
        String about,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.") @Printable
        String tools,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.") @Printable
        String toBuy,

        @NotBlank(message = "Dites à peu près combien, même « 0 € ».")
        @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        @Printable
        String cost,

        @NotBlank(message = "Écrivez les étapes, une par ligne.")
        @Size(max = 2500, message = "Écrivez au plus 2 500 caractères.")
        @Printable
        String steps,

        @NotBlank(message = "Dites quand s’arrêter : c’est ce qui protège la personne.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        @Printable
        String stopWhen) {

    static final HowToForm EMPTY = new HowToForm(null, null, null, null, null, null, null, null, null, null);

    static HowToForm of(HowToText text) {
        return new HowToForm(
                text.number(),
                text.title(),
                text.theme(),
                text.minutes(),
                text.about(),
                text.tools(),
                text.toBuy(),
                text.cost(),
                text.steps(),
                text.stopWhen());
    }
}
