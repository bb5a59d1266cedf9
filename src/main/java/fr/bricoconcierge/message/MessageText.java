package fr.bricoconcierge.message;

import java.util.ArrayList;
import java.util.List;

/**
 * What a message says, in parts, so that its plain and its designed form never differ.
 *
 * @param subject without anybody's address or reason: it shows on locked screens
 */
public record MessageText(String subject, List<Part> parts) {

    /** Stands for the personal link until the moment of sending, so that no stored text gives it away. */
    public static final String LINK = "{lien}";

    /** One part of a message. */
    public sealed interface Part permits Line, Fact, Link {}

    /** A paragraph. */
    public record Line(String text) implements Part {}

    /** « Quand : mardi 3 mars, 14 h ». */
    public record Fact(String label, String value) implements Part {}

    /** The personal link. */
    public record Link(String label) implements Part {}

    /** Begins a text. */
    public static Writing about(String subject) {
        return new Writing(subject);
    }

    /** Its words alone, with the link where it goes. */
    public String plain() {
        var text = new StringBuilder();
        Part before = null;
        for (Part part : parts) {
            // facts stand together as a list, everything else is a paragraph of its own
            if (before != null) {
                text.append(part instanceof Fact && before instanceof Fact ? "\n" : "\n\n");
            }
            text.append(plain(part));
            before = part;
        }
        return text.toString();
    }

    private static String plain(Part part) {
        if (part instanceof Fact fact) {
            return fact.label() + "\u00a0: " + fact.value();
        }
        return part instanceof Link link ? link.label() + "\u00a0:\n" + LINK : ((Line) part).text();
    }

    /** A text being written, part by part. */
    public static final class Writing {

        private final String subject;
        private final List<Part> parts = new ArrayList<>();

        private Writing(String subject) {
            this.subject = subject;
        }

        public Writing say(String paragraph) {
            parts.add(new Line(paragraph));
            return this;
        }

        public Writing fact(String label, String value) {
            parts.add(new Fact(label, value));
            return this;
        }

        public Writing link(String label) {
            parts.add(new Link(label));
            return this;
        }

        public MessageText done() {
            return new MessageText(subject, List.copyOf(parts));
        }
    }
}
