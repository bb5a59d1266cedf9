package fr.bricoconcierge.platform;

import org.jspecify.annotations.Nullable;

/** A field that was sent several times counts once: Spring would join what was sent with commas, and store that. */
final class Repeated {

    private Repeated() {}

    static @Nullable String first(String[] sent) {
        return sent.length == 0 ? null : sent[0];
    }
}
