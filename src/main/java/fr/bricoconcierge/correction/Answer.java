package fr.bricoconcierge.correction;

import fr.bricoconcierge.shared.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a report that may be corrected.
 *
 * @param key its name in the form
 * @param value as the form sends it; several answers with commas between them
 * @param longest of free text
 * @param wrong what is wrong with it
 */
record Answer(
        String key,
        String label,
        Kind kind,
        String value,
        List<Choice> choices,
        int longest,
        @Nullable String wrong) {

    enum Kind {
        TEXT,
        NUMBER,
        ONE,
        SEVERAL
    }

    static Answer text(String key, String label, @Nullable String value, int longest) {
        return new Answer(
                key,
                label,
                Kind.TEXT,
                value == null ? "" : value.replace("\r\n", "\n").strip(),
                List.of(),
                longest,
                null);
    }

    Answer typed(String typed) {
        return new Answer(key, label, kind, typed, choices, longest, wrong);
    }

    Answer wrong(String sentence) {
        return new Answer(key, label, kind, value, choices, longest, sentence);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isOne() {
        return kind == Kind.ONE;
    }

    public boolean isSeveral() {
        return kind == Kind.SEVERAL;
    }

    /** As one reads it. */
    public String said() {
        if (value.isBlank()) {
            return "Non noté";
        }
        return choices.isEmpty() ? value : names().stream().map(this::labelOf).collect(Collectors.joining(", "));
    }

    public boolean has(String choice) {
        return names().contains(choice);
    }

    List<String> names() {
        return value.isBlank() ? List.of() : Arrays.asList(value.split(","));
    }

    private String labelOf(String name) {
        Optional<Choice> choice =
                choices.stream().filter(it -> it.value().equals(name)).findFirst();
        return choice.map(Choice::label).orElse(name);
    }
}
