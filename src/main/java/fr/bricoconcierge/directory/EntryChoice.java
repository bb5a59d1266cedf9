package fr.bricoconcierge.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to, as a visit proposes them.
 *
 * @param goodFor what one may ask of them
 * @param phone E.164 or a short number, ready for {@code tel:}
 */
public record EntryChoice(
        EntryId id,
        EntryKind kind,
        String name,
        String goodFor,
        @Nullable String phone) {

    public @Nullable String phoneSaid() {
        return phone == null ? null : Phones.said(phone);
    }

    /** As one line to choose from. */
    public String said() {
        return phone == null ? name : name + " · " + Phones.said(phone);
    }
}
