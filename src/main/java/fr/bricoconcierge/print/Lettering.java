package fr.bricoconcierge.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The characters that the embedded font has; it would print any other as a cross. */
final class Lettering {

    private static final String NARROW_NO_BREAK_SPACE = "\u202f";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final CmapLookup KNOWN = read();

    private Lettering() {}

    /** As it can be printed: accents and their letters in one, and the wide space, which keeps words together as well. */
    static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE);
    }

    /** The characters of a text that would come out as a cross, each once; one that cannot be seen by its number. */
    static List<String> missing(String text) {
        return printable(text)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && KNOWN.getGlyphId(point) == 0)
                .distinct()
                .mapToObj(Lettering::named)
                .toList();
    }

    private static String named(int point) {
        int kind = Character.getType(point);
        boolean unseen = kind == Character.FORMAT || kind == Character.NON_SPACING_MARK;
        return unseen ? "U+%04X".formatted(point) : Character.toString(point);
    }

    private static CmapLookup read() {
        var file = new ClassPathResource("print/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        try (InputStream in = file.getInputStream();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
