package fr.bricoconcierge.intervention;

import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What people ask for first, what they ended up needing, and their own words.
 *
 * @param quotation kept with their agreement alone
 */
@Embeddable
public record VisitStory(
        @Enumerated(EnumType.STRING) @Nullable RequestReason askedFirst,
        @Enumerated(EnumType.STRING) @Nullable RequestReason needed,
        @Nullable String quotation,
        boolean quoteAgreed) {

    /** A visit of which nothing of it has been told. */
    public static final VisitStory UNTOLD = new VisitStory(null, null, null, false);

    public VisitStory {
        quotation = quotation == null || quotation.isBlank() ? null : quotation;
        quoteAgreed = quotation != null && quoteAgreed;
    }

    /** Nobody's words are kept without their agreement. */
    void requireAgreement() {
        if (quotation != null && !quoteAgreed) {
            throw new Refused(
                    "quoteAgreed",
                    "Sans l’accord de la personne, ses mots ne sont pas gardés\u00a0: cochez, ou videz la case.");
        }
    }

    VisitStory withoutWords() {
        return new VisitStory(askedFirst, needed, null, false);
    }
}
