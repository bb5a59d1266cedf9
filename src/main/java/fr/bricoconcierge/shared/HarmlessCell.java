package fr.bricoconcierge.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that no spreadsheet takes for a formula where a file does not say which cells are text (Q8). */
public final class HarmlessCell {

    /** What begins a formula, full-width signs included, after whatever a spreadsheet may drop before it. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\uFEFF\\p{Cntrl}\\p{Cf}\\s\\p{Z}]*[=+\\-@|%＝＋－＠].*|[\\t\\r].*", Pattern.DOTALL);

    private HarmlessCell() {}

    /** The same, with an apostrophe before what would be calculated. */
    public static String of(@Nullable String text) {
        String plain = text == null ? "" : text;
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }

    /** What {@link #of} wrote, as it was before. */
    public static String undo(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** A telephone number as one reads and dials it: a foreign one begins with 00, which nothing takes for a sum. */
    public static String number(@Nullable String shown) {
        return shown == null ? "" : of(shown.replace('\u00a0', ' ').replaceFirst("^\\+", "00 "));
    }
}
