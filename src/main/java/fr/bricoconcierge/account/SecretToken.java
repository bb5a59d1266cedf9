package fr.bricoconcierge.account;

import fr.bricoconcierge.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** A random token of 256 bits that is given away once and kept as its hash. */
record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretToken next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return hash(text);
    }

    static String hash(String text) {
        return Sha256.hex(text);
    }

    /** Never the token itself, which would end in a log. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
