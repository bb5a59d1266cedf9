package fr.bricoconcierge.knock;

import org.jspecify.annotations.Nullable;

/**
 * What a tap on « Personne » will do about the passage notice.
 *
 * @param value the answer chosen: {@link #NEXT}, {@link #NONE}, or the code that was typed
 * @param next the notice on top of the stack, as printed
 * @param typed the code to be left instead of it, as printed
 * @param problem why what was typed cannot be left
 */
record NoticeOffer(
        String value,
        @Nullable String next,
        @Nullable String typed,
        @Nullable String problem) {

    static final String NEXT = "suivant";
    static final String NONE = "aucun";

    public boolean isNone() {
        return value.equals(NONE);
    }

    /** What is proposed, typed or next; null when the stack is empty and nothing was typed. */
    public @Nullable String shown() {
        return typed == null ? next : typed;
    }
}
