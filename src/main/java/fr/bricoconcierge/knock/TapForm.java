package fr.bricoconcierge.knock;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/**
 * One tap on « Personne ».
 *
 * @param passage the identifier that the knock will carry
 * @param avis one of the answers of {@link NoticeOffer}
 * @param choix what the person chose for the doors to come, when a script says which notice is left at this one
 * @param age how many seconds ago the tap was, when the tablet had to wait
 * @param depuis the last change that the tablet knows of
 */
@NullUnmarked
record TapForm(@NotNull KnockId passage, String avis, String choix, Integer age, Long depuis) {

    TapForm {
        avis = avis == null || avis.isBlank() ? NoticeOffer.NEXT : avis;
        choix = choix == null ? avis : choix;
    }
}
