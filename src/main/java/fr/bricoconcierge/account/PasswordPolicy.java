package fr.bricoconcierge.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Length only, and nothing that everybody would guess; no rule of composition (Q3). */
record PasswordPolicy(Role role) {

    private static final int LONGEST = 128;

    private static final List<String> GUESSED_FIRST = List.of(
            "motdepasse",
            "password",
            "azertyuiop",
            "qwertyuiop",
            "123456789",
            "bricoconcierge",
            "brico-concierge",
            "amelio",
            "jetaime",
            "bonjour",
            "soleil",
            "doudou",
            "loulou",
            "marseille",
            "lille");

    /** Says what is wrong in French; empty when the password will do. */
    Optional<String> objectionTo(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < role.passwordLength()) {
            return Optional.of("Choisissez au moins %d caractères : une phrase convient très bien."
                    .formatted(role.passwordLength()));
        }
        if (length > LONGEST) {
            return Optional.of("Choisissez au plus %d caractères.".formatted(LONGEST));
        }
        return isEasilyGuessed(password)
                ? Optional.of("Ce mot de passe est trop courant. Essayez plutôt plusieurs mots sans lien entre eux.")
                : Optional.empty();
    }

    /** Common words, once or repeated, with nothing but digits and signs around them. */
    private static boolean isEasilyGuessed(String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : GUESSED_FIRST) {
            rest = rest.replace(word, "");
        }
        return rest.chars().filter(Character::isLetter).distinct().count() < 3;
    }
}
