package fr.bricoconcierge.account;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullUnmarked;

/** The password that somebody invited chooses; never shown again. */
@NullUnmarked
record PasswordForm(
        @NotBlank(message = "Choisissez un mot de passe.") String password) {

    static final PasswordForm EMPTY = new PasswordForm(null);

    /** Never the password, which would end in a log. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
