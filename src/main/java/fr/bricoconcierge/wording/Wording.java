package fr.bricoconcierge.wording;

import fr.bricoconcierge.shared.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what is typed between braces and fills it; what is filled in is never read again. */
final class Wording {

    private static final Pattern OPEN = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern STRAY = Pattern.compile("[{}]");
    private static final String DASH = "- ";

    private Wording() {}

    /**
     * Refuses, beside {@code title} or {@code body}, what could never be filled.
     *
     * @throws Refused naming the first such thing
     */
    static void check(PrintedText text, Words words) {
        if (words.body().length() > text.longest()) {
            throw new Refused(
                    "body", "C’est trop long ici\u00a0: écrivez au plus %d caractères.".formatted(text.longest()));
        }
        check("title", text.placeholders(), words.title());
        check("body", text.placeholders(), words.body());
    }

    static FilledText fill(Words words, Map<Placeholder, String> values) {
        List<FilledText.Block> blocks = new ArrayList<>();
        for (String part : words.body().replace("\r\n", "\n").strip().split("\n[ \t]*\n\\s*")) {
            blocks.addAll(blocksOf(part, values));
        }
        return new FilledText(fill(words.title(), values), List.copyOf(blocks));
    }

    private static void check(String field, Set<Placeholder> allowed, String typed) {
        Matcher open = OPEN.matcher(typed);
        while (open.find()) {
            String word = open.group(1);
            if (Placeholder.named(word).filter(allowed::contains).isEmpty()) {
                throw new Refused(
                        field,
                        "«\u00a0{%s}\u00a0» n’est pas prévu ici. Vous pouvez écrire %s."
                                .formatted(word, list(allowed)));
            }
        }
        if (STRAY.matcher(open.replaceAll("")).find()) {
            throw new Refused(
                    field, "Une accolade n’est pas refermée. Écrivez par exemple {service}, sans espace ni accent.");
        }
    }

    private static String list(Set<Placeholder> allowed) {
        return allowed.stream().sorted().map(Placeholder::typed).collect(Collectors.joining(", "));
    }

    /** Lines that follow each other and begin with a dash make one list. */
    private static List<FilledText.Block> blocksOf(String part, Map<Placeholder, String> values) {
        List<FilledText.Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean list = false;
        for (String line : part.split("\n")) {
            boolean dashed = line.strip().startsWith(DASH);
            if (dashed != list && !lines.isEmpty()) {
                blocks.add(new FilledText.Block(list, List.copyOf(lines)));
                lines.clear();
            }
            list = dashed;
            lines.add(fill(dashed ? line.strip().substring(DASH.length()) : line.strip(), values));
        }
        blocks.add(new FilledText.Block(list, List.copyOf(lines)));
        return blocks;
    }

    private static String fill(String typed, Map<Placeholder, String> values) {
        String filled = OPEN.matcher(typed)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.named(found.group(1))
                        .map(placeholder -> values.getOrDefault(placeholder, placeholder.typed()))
                        .orElse(found.group())));
        return FrenchTypography.typeset(filled);
    }

    /** Every placeholder that a text uses. */
    static Set<Placeholder> used(Words words) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> (words.title() + words.body()).contains(placeholder.typed()))
                .collect(Collectors.toSet());
    }
}
