package fr.bricoconcierge.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Whether what was laid out for measuring stays on one sheet.
 *
 * @param pages that it takes
 * @param tooWide whether a line runs out at the side
 */
public record PaperFit(int pages, boolean tooWide) {

    /** Rounding of the layout, in points. */
    private static final float SLACK = 1;

    public boolean isTooLong() {
        return pages > 1;
    }

    static PaperFit of(byte[] pdf, float rightMargin) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float edge = document.getPage(0).getMediaBox().getWidth() - rightMargin;
            var reader = new RightmostLetter();
            reader.getText(document);
            return new PaperFit(document.getNumberOfPages(), reader.right > edge + SLACK);
        }
    }

    private static final class RightmostLetter extends PDFTextStripper {

        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
                if (!letter.getUnicode().isBlank()) {
                    right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }
        }
    }
}
