package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.StackedNotice;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a tap on « Personne » will do about the passage notice.
 *
 * @param value the answer chosen: {@link #NEXT}, {@link #NONE}, or the code that was typed
 * @param stack the next notices of the stack, the first one on top
 * @param typed the code to be left instead of it, as printed
 * @param problem why what was typed cannot be left
 */
record NoticeOffer(
        String value,
        List<StackedNotice> stack,
        @Nullable String typed,
        @Nullable String problem) {

    static final String NEXT = "suivant";
    static final String NONE = "aucun";

    public boolean isNone() {
        return value.equals(NONE);
    }

    /** The notice on top of the stack, as printed. */
    public @Nullable String next() {
        return stack.isEmpty() ? null : new NoticeCode(stack.get(0).code()).shown();
    }

    /** What is proposed, typed or next; null when the stack is empty and nothing was typed. */
    public @Nullable String shown() {
        return typed == null ? next() : typed;
    }

    /** « n° 121, il en reste 34 », for what is proposed from the stack. */
    public @Nullable String place() {
        if (typed != null || stack.isEmpty()) {
            return null;
        }
        StackedNotice top = stack.get(0);
        return "n°\u00a0%d, il en reste %d".formatted(top.serial(), top.left());
    }

    /** The codes to come with their serials, for the script: {@code K7MQ42PX-121 …}. */
    public String codes() {
        return stack.stream()
                .map(notice -> notice.code() + "-" + notice.serial())
                .collect(Collectors.joining(" "));
    }

    public int left() {
        return stack.isEmpty() ? 0 : stack.get(0).left();
    }
}
