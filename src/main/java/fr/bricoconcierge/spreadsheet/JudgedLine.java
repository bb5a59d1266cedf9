package fr.bricoconcierge.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file and what becomes of it.
 *
 * @param <T> what is written of it
 * @param line its number in the file, the header is 1
 * @param what what it is about, as the line names it
 * @param note what changes, or why it is rejected, in one sentence
 * @param written what is written, when anything is
 * @param warning what is odd and written all the same
 */
public record JudgedLine<T>(
        int line,
        String what,
        Fate fate,
        @Nullable String note,
        @Nullable T written,
        @Nullable String warning) {

    public static <T> JudgedLine<T> added(int line, String what, @Nullable String note, T written) {
        return new JudgedLine<>(line, what, Fate.ADDED, note, written, null);
    }

    public static <T> JudgedLine<T> changed(int line, String what, List<String> changes, T written) {
        return new JudgedLine<>(line, what, Fate.CHANGED, String.join(", ", changes) + ".", written, null);
    }

    public static <T> JudgedLine<T> same(int line, String what) {
        return new JudgedLine<>(line, what, Fate.SAME, null, null, null);
    }

    public static <T> JudgedLine<T> rejected(int line, String what, String reason) {
        return new JudgedLine<>(line, what, Fate.REJECTED, reason, null, null);
    }

    /** The same, with what is odd about it. */
    public JudgedLine<T> warning(String sentence) {
        return new JudgedLine<>(line, what, fate, note, written, sentence);
    }

    public boolean isWritten() {
        return written != null;
    }

    /** How many lines have each fate, those that none has included. */
    public static <T> Map<Fate, Long> counts(List<JudgedLine<T>> lines) {
        Map<Fate, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Fate.values())
                .forEach(fate -> counts.put(
                        fate, lines.stream().filter(line -> line.fate() == fate).count()));
        return counts;
    }
}
