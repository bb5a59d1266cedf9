package fr.bricoconcierge.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A random token of 256 bits that is given away once and kept as its hash. */
public record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return hash(text);
    }

    public static String hash(String text) {
        return Sha256.hex(text);
    }

    /** Never the token itself, which would end in a log. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
