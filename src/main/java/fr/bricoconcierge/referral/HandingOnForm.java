package fr.bricoconcierge.referral;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** To whom a referral is handed on, why, and that the person agrees to it. */
@NullUnmarked
public record HandingOnForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez l’organisme.") OrganisationId to,
        @NotNull(message = "Choisissez pourquoi.") HandingOnReason reason,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String words,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String learnt,

        @AssertTrue(message = "Sans l’accord de la personne, l’orientation ne se transmet pas.")
        @NotNull(message = "Sans l’accord de la personne, l’orientation ne se transmet pas.")
        Boolean agrees,

        @NotNull(message = "Dites comment la personne a donné son accord.")
        ConsentHow agreed) {

    public static HandingOnForm empty() {
        return new HandingOnForm(Uuids.next(), null, null, null, null, null, null);
    }

    public NewHandingOn handingOn() {
        return new NewHandingOn(to, reason, words, learnt, agreed);
    }
}
