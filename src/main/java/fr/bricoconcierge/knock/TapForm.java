package fr.bricoconcierge.knock;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/**
 * One tap on « Personne ».
 *
 * @param passage the identifier that the knock will carry
 * @param avis one of the answers of {@link NoticeOffer}
 */
@NullUnmarked
record TapForm(@NotNull KnockId passage, String avis) {

    TapForm {
        avis = avis == null || avis.isBlank() ? NoticeOffer.NEXT : avis;
    }
}
