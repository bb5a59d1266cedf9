package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.PhoneNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;

/**
 * What somebody types to be called back.
 *
 * @param site nobody sees this box; whatever fills it in is no person
 */
@NullUnmarked
record CallBackForm(
        @NotBlank(message = "Écrivez votre prénom.") @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String firstName,

        @Size(max = 40, message = "Écrivez un seul numéro de téléphone.")
        String phone,

        @Email(message = "Écrivez une adresse complète, par exemple nadia@exemple.fr.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String email,

        @NotNull(message = "Dites quand vous appeler.") CallMoment moment,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String message,

        Boolean consent,
        String site) {

    static final CallBackForm EMPTY = new CallBackForm(null, null, null, CallMoment.ANY, null, null, null);

    /** What no single field can judge. */
    void judge(BindingResult binding) {
        if (phone == null && email == null) {
            binding.rejectValue("phone", "required", "Laissez un numéro de téléphone ou un courriel.");
        } else if (phone != null && !binding.hasFieldErrors("phone") && number() == null) {
            binding.rejectValue(
                    "phone",
                    "unknown",
                    "Ce numéro n’existe pas. Un numéro français compte dix chiffres, par exemple"
                            + " 06\u00a012\u00a034\u00a056\u00a078.");
        }
        if (!Boolean.TRUE.equals(consent)) {
            binding.rejectValue(
                    "consent",
                    "required",
                    "Sans votre accord, nous ne pouvons pas garder de quoi vous rappeler\u00a0: appelez-nous plutôt.");
        }
    }

    boolean isFilledByAMachine() {
        return site != null;
    }

    /** In E.164; null when there is none. */
    String number() {
        return phone == null
                ? null
                : PhoneNumber.parse(phone).map(PhoneNumber::e164).orElse(null);
    }

    String address() {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}
