package fr.bricoconcierge.contactfile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file looked through, a page at a time.
 *
 * @param toSee whether only the lines that ask for a look are shown
 */
record Preview(ContactFileId file, List<Draft> all, boolean toSee, int page) {

    static final String TO_SEE = "a-voir";

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 1000;
    private static final Set<LineFate> ASKING = Set.of(LineFate.DOUBT, LineFate.REFUSED, LineFate.IGNORED);

    static int page(String typed) {
        try {
            return Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(typed.strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    static boolean asks(Draft draft) {
        return ASKING.contains(draft.fate);
    }

    public List<Line> lines() {
        return shown().skip((page - 1L) * PAGE).limit(PAGE).map(Line::of).toList();
    }

    public List<ContactFileReading.Count> counts() {
        return Arrays.stream(LineFate.values())
                .map(fate -> new ContactFileReading.Count(
                        fate, all.stream().filter(draft -> draft.fate == fate).count()))
                .filter(count -> count.lines() > 0)
                .toList();
    }

    public long asking() {
        return all.stream().filter(Preview::asks).count();
    }

    public long toWrite() {
        return all.stream()
                .filter(draft -> draft.fate == LineFate.NEW || draft.fate == LineFate.COMPLETES)
                .count();
    }

    /** « 101 à 200 sur 4 312 lignes », null when all are on one page. */
    public @Nullable String said() {
        long total = shown().count();
        long first = (page - 1L) * PAGE + 1;
        return total <= PAGE
                ? null
                : "%d à %d sur %d lignes".formatted(first, Math.min(total, first + PAGE - 1), total);
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return (long) page * PAGE < shown().count() ? address(page + 1) : null;
    }

    private String address(int other) {
        return ContactImportController.PATH + "/" + file + "?" + (toSee ? "lignes=" + TO_SEE + "&" : "") + "page="
                + other;
    }

    private Stream<Draft> shown() {
        return toSee ? all.stream().filter(Preview::asks) : all.stream();
    }

    /** A line as it is shown. */
    record Line(
            int line,
            String who,
            LineFate fate,
            String said,
            List<String> remarks,
            boolean mayChoose,
            @Nullable String card) {

        static Line of(Draft draft) {
            String card = draft.known == null ? null : Objects.toString(draft.known.id());
            return new Line(
                    draft.line(), draft.reading.who(), draft.fate, draft.said, draft.remarks, draft.mayChoose, card);
        }
    }
}
