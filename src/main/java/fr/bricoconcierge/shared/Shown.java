package fr.bricoconcierge.shared;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a form showed when it was opened, as one hidden field that tells of each answer whether it was changed since,
 * without repeating it: {@code "theme:1f0c33aa description:00000000"}.
 */
final class Shown {

    private final Map<String, String> marks;

    private Shown(Map<String, String> marks) {
        this.marks = marks;
    }

    /** What was read back; nothing is known of a field that it does not name, nor of a form that does not say it. */
    static Shown read(@Nullable String text) {
        Map<String, String> marks = new HashMap<>();
        for (String part : Objects.requireNonNullElse(text, "").split(" ")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                marks.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return new Shown(marks);
    }

    static String write(Map<String, @Nullable Object> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ":" + mark(answer.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Whether both the answer typed and the one kept now are others than the one that was shown, and differ. */
    boolean isWrittenByBoth(String field, @Nullable Object typed, @Nullable Object now) {
        String mark = marks.get(field);
        return mark != null
                && !mark.equals(mark(typed))
                && !mark.equals(mark(now))
                && !mark(typed).equals(mark(now));
    }

    boolean isLeftAsShown(String field, @Nullable Object typed) {
        return mark(typed).equals(marks.get(field));
    }

    /** An empty answer and none are the same, as are ticks in any order; browsers end lines otherwise than we do. */
    static String plain(@Nullable Object value) {
        if (value instanceof Set<?> ticked) {
            return ticked.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
        }
        return Objects.toString(value, "").replace("\r\n", "\n").strip();
    }

    private static String mark(@Nullable Object value) {
        CRC32 sum = new CRC32();
        sum.update(plain(value).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
