package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Somebody of the file or of the base: by their card, or else by the line that is to open one. */
record Person(@Nullable ResidentId card, int line) {

    static Person known(ResidentId card) {
        return new Person(card, 0);
    }

    static Person ofLine(int line) {
        return new Person(null, line);
    }
}
