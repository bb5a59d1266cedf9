package fr.bricoconcierge.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed file as a person sees it: its sheets, the words on them, the codes a telephone reads. */
public final class Sheets {

    private static final int DOTS_PER_INCH = 150;
    private static final float POINTS_PER_MM = 72f / 25.4f;

    private final byte[] pdf;

    private Sheets(byte[] pdf) {
        this.pdf = pdf;
    }

    public static Sheets of(byte[] pdf) {
        return new Sheets(pdf);
    }

    public int count() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The words of one sheet, the first is 1, spaces made plain. */
    public String text(int sheet) {
        return read(document -> {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
        });
    }

    /** Width × height of the first sheet in millimetres. */
    public String size() {
        return read(document -> {
            PDRectangle box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth() / POINTS_PER_MM) + "×" + Math.round(box.getHeight() / POINTS_PER_MM);
        });
    }

    /** What a telephone held over that sheet reads, sorted. */
    public List<String> qrCodes(int sheet) {
        return read(document -> {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(sheet - 1, DOTS_PER_INCH);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                Result[] found = new QRCodeMultiReader()
                        .decodeMultiple(
                                new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
                return Arrays.stream(found).map(Result::getText).sorted().toList();
            } catch (NotFoundException e) {
                return List.of();
            }
        });
    }

    /** Whether a screen reader finds a title, a language and a structure. */
    public boolean tagged() {
        return read(document -> document.getDocumentCatalog().getStructureTreeRoot() != null
                && document.getDocumentCatalog().getLanguage() != null
                && document.getDocumentInformation().getTitle() != null);
    }

    /** Whether every font travels with the file. */
    public boolean fontsEmbedded() {
        return read(document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    private <T> T read(Look<T> look) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }
}
