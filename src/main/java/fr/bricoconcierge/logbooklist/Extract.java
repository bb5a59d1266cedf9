package fr.bricoconcierge.logbooklist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few words of a report, in pieces: those looked for, and those around them. */
final class Extract {

    /** Characters that no report holds. */
    static final String START = "\u0002";

    static final String END = "\u0003";

    private Extract() {}

    static List<Piece> of(@Nullable String marked) {
        List<Piece> pieces = new ArrayList<>();
        if (marked == null || !marked.contains(START)) {
            return pieces;
        }
        boolean found = false;
        for (String piece : marked.split("(?=" + START + ")|(?<=" + END + ")")) {
            found = piece.startsWith(START);
            pieces.add(new Piece(piece.replace(START, "").replace(END, ""), found));
        }
        return pieces;
    }

    /** @param found whether it was looked for */
    record Piece(String text, boolean found) {}
}
