package fr.bricoconcierge.referral;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A referral to be handed on.
 *
 * @param words what the reason does not say
 * @param learnt what the next organisation should know; nothing of it goes there but these words
 * @param agreed how the person said yes to that organisation
 */
public record NewHandingOn(
        OrganisationId to,
        HandingOnReason reason,
        @Nullable String words,
        @Nullable String learnt,
        ConsentHow agreed) {

    public NewHandingOn {
        words = words == null || words.isBlank() ? null : words.strip();
        learnt = learnt == null || learnt.isBlank() ? null : learnt.strip();
        if (words == null && reason == HandingOnReason.OTHER) {
            throw new Refused("words", "Dites en quelques mots quelle est cette raison.");
        }
        if (agreed == ConsentHow.PUBLIC_PAGE) {
            throw new Refused("agreed", "Dites comment la personne a donné son accord.");
        }
    }
}
