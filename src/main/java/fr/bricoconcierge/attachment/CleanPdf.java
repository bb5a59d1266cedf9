package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document anew with what is seen on its pages and nothing else: no author, no script, no action, no file within
 * the file. What was filled in on a form is drawn on its page; links lead nowhere.
 */
final class CleanPdf {

    private static final int MOST_PAGES = 60;

    /** Of a page, what it shows; all else is left behind. */
    private static final List<COSName> OF_A_PAGE = List.of(
            COSName.CONTENTS,
            COSName.RESOURCES,
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.ROTATE,
            COSName.USER_UNIT,
            COSName.GROUP);

    /** Marks that somebody drew on a page: a stamp « payé », a signature, a word underlined. */
    private static final List<String> MARKS = List.of(
            "Stamp",
            "Ink",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut");

    /** Of a mark, how it looks: neither who made it, nor what follows when it is touched. */
    private static final List<COSName> OF_A_MARK =
            List.of(COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.F, COSName.AP, COSName.AS, COSName.C);

    private CleanPdf() {}

    static byte[] of(String field, byte[] content) {
        try (PDDocument sent = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            check(field, sent);
            return redraw(sent);
        } catch (InvalidPasswordException e) {
            throw locked(field);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refusal) {
                throw refusal;
            }
            throw new Refused(
                    field, "Ce document PDF ne peut pas être lu. Enregistrez-le de nouveau, ou photographiez-le.");
        }
    }

    private static void check(String field, PDDocument sent) {
        if (sent.isEncrypted()) {
            throw locked(field);
        }
        int pages = sent.getNumberOfPages();
        if (pages == 0) {
            throw new Refused(field, "Ce document PDF n’a aucune page.");
        }
        if (pages > MOST_PAGES) {
            throw new Refused(
                    field, "Ce document a plus de %d pages. Gardez celles qui servent.".formatted(MOST_PAGES));
        }
    }

    private static Refused locked(String field) {
        return new Refused(field, "Ce document PDF est protégé. Enregistrez-le sans mot de passe.");
    }

    private static byte[] redraw(PDDocument sent) throws IOException {
        PDAcroForm form = sent.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.xfaIsDynamic()) {
            form.flatten();
        }
        var out = new ByteArrayOutputStream();
        try (PDDocument clean = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            COSBase layers = sent.getDocumentCatalog().getCOSObject().getItem(COSName.OCPROPERTIES);
            clean.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
            for (PDPage page : sent.getPages()) {
                clean.addPage(seen(page));
            }
            HiddenParts.removeFrom(clean.getDocumentCatalog().getCOSObject());
            clean.save(out);
        }
        return out.toByteArray();
    }

    private static PDPage seen(PDPage page) {
        page.setResources(page.getResources()); // a page may inherit these from the tree that is left behind
        page.setMediaBox(page.getMediaBox());
        page.setCropBox(page.getCropBox());
        page.setRotation(page.getRotation());
        COSDictionary seen = only(OF_A_PAGE, page.getCOSObject());
        seen.setItem(COSName.TYPE, COSName.PAGE);
        COSArray marks = marks(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        if (marks.size() > 0) {
            seen.setItem(COSName.ANNOTS, marks);
        }
        return new PDPage(seen);
    }

    private static COSArray marks(@Nullable COSArray all) {
        var marks = new COSArray();
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary mark
                    && MARKS.contains(String.valueOf(mark.getNameAsString(COSName.SUBTYPE)))) {
                marks.add(only(OF_A_MARK, mark));
            }
        }
        return marks;
    }

    private static COSDictionary only(List<COSName> names, COSDictionary of) {
        var some = new COSDictionary();
        names.forEach(name -> some.setItem(name, of.getItem(name)));
        return some;
    }
}
