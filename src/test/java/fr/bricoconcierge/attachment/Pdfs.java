package fr.bricoconcierge.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Documents as people send them, and as nobody should. */
public final class Pdfs {

    private static final String SCRIPT = "app.launchURL('https://mechant.example')";

    private Pdfs() {}

    /** One page that says so. */
    public static byte[] saying(String words) {
        return pages(1, words);
    }

    static byte[] pages(int count, String words) {
        return written(document -> {
            for (int i = 0; i < count; i++) {
                write(document, page(document), words);
            }
        });
    }

    static byte[] lockedWith(String password) {
        return written(document -> {
            write(document, page(document), "Ticket");
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
    }

    /** One page that says so, with all that a document can carry beside its pages; {@code secret} stands wherever it can. */
    static byte[] hostile(String words, String secret, byte[] photo) {
        return written(document -> {
            PDPage page = page(document);
            write(document, page, words);
            document.getDocumentInformation().setAuthor(secret);
            document.getDocumentCatalog().setMetadata(metadata(document, secret));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT));
            named(document, secret);
            acting(page, secret);
            var image = PDImageXObject.createFromByteArray(document, photo, "photo");
            image.getCOSObject().setItem(COSName.METADATA, metadata(document, secret));
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(image, 50, 400);
            }
        });
    }

    /** A form that somebody filled in. */
    static byte[] filledWith(String value) {
        return written(document -> {
            PDPage page = page(document);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            var field = new PDTextField(form);
            field.setPartialName("amount");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            form.getFields().add(field);
            var box = field.getWidgets().get(0);
            box.setRectangle(new PDRectangle(50, 600, 200, 20));
            box.setPage(page);
            page.getAnnotations().add(box);
            field.setValue(value);
        });
    }

    private static void named(PDDocument document, String secret) throws IOException {
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        var scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("start", new PDActionJavaScript(SCRIPT)));
        names.setJavascript(scripts);
        var specification = new PDComplexFileSpecification();
        specification.setFile("secret.txt");
        var file = new PDEmbeddedFile(document);
        try (var out = file.createOutputStream()) {
            out.write(secret.getBytes(StandardCharsets.US_ASCII));
        }
        specification.setEmbeddedFile(file);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("secret.txt", specification));
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void acting(PDPage page, String secret) throws IOException {
        var actions = new PDPageAdditionalActions();
        actions.setO(new PDActionJavaScript(SCRIPT));
        page.setActions(actions);
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(0, 0, 600, 800));
        link.setAction(new PDActionJavaScript(SCRIPT));
        var stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(300, 300, 100, 40));
        stamp.setTitlePopup(secret);
        stamp.getCOSObject().setItem(COSName.A, new PDActionJavaScript(SCRIPT));
        var piece = new COSDictionary();
        piece.setString("Author", secret);
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
        page.setAnnotations(List.of(link, stamp));
    }

    private static PDMetadata metadata(PDDocument document, String secret) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(("<x:xmpmeta>" + secret + "</x:xmpmeta>").getBytes(StandardCharsets.US_ASCII));
        return metadata;
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void write(PDDocument document, PDPage page, String words) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] written(Writing writing) {
        try (var document = new PDDocument()) {
            writing.write(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write(PDDocument document) throws IOException;
    }
}
