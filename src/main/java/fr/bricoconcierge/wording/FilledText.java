package fr.bricoconcierge.wording;

import java.util.List;

/** A text ready to be printed: what it left open is filled, its French typeset. */
public record FilledText(String title, List<Block> blocks) {

    /** The title in pieces that are not broken, so that no line of big letters ends within a name. */
    public List<String> titleWords() {
        return List.of(title.split(" "));
    }

    /**
     * A paragraph, or a list.
     *
     * @param lines of the paragraph, or the things listed
     */
    public record Block(boolean list, List<String> lines) {}
}
