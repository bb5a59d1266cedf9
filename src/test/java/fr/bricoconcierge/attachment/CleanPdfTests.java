package fr.bricoconcierge.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A document is kept as what is seen on its pages, and nothing else of it (Q6). */
@PageTest
@Import(Walk.class)
class CleanPdfTests {

    private static final String SECRET = "chez-Mme-Delattre";
    private static final String UNREADABLE =
            "Ce document PDF ne peut pas être lu. Enregistrez-le de nouveau, ou photographiez-le.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    Visitor concierge;
    String page;

    @BeforeEach
    void goThere() {
        concierge = visitors.as(people.concierge());
        SectorId sector = walk.sector(people.concierge().id(), "1");
        page = "/secteurs/" + sector + "/annonce/affichage";
    }

    @Test
    void nothingStaysButWhatIsSeen() throws IOException {
        byte[] sent = Pdfs.hostile("Affiche du marché", SECRET, photo());
        assertThat(text(sent)).contains(SECRET, "JavaScript", "OpenAction", "EmbeddedFiles", "Exif");

        Screen kept = send(sent);

        byte[] clean = concierge
                .open(kept.select("a[href^=/pieces-jointes/]").attr("href"))
                .bytes();
        assertThat(Sheets.of(clean).text(1)).isEqualTo("Affiche du marché");
        assertThat(text(clean))
                .doesNotContain(
                        SECRET, "JavaScript", "OpenAction", "EmbeddedFile", "launchURL", "Exif", "/AA", "/Author");
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .containsExactlyInAnyOrder(COSName.TYPE, COSName.VERSION, COSName.PAGES);
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getSubtype)
                    .containsExactly("Stamp");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void whatWasFilledInOnAFormIsStillRead() {
        Screen kept = send(Pdfs.filledWith("18,37 euros"));

        byte[] clean = concierge
                .open(kept.select("a[href^=/pieces-jointes/]").attr("href"))
                .bytes();
        assertThat(Sheets.of(clean).text(1)).isEqualTo("18,37 euros");
    }

    @Test
    void whatDoesNotOpenIsRefused() {
        assertThat(send("%PDF-1.4 garbage".getBytes(StandardCharsets.US_ASCII)).error("file"))
                .isEqualTo(UNREADABLE);
        byte[] whole = Pdfs.saying("Affiche");
        byte[] broken = new byte[whole.length / 3];
        System.arraycopy(whole, 0, broken, 0, broken.length);
        assertThat(send(broken).error("file")).isNotEmpty();
    }

    @Test
    void whatIsLockedOrEndlessIsRefused() {
        String locked = "Ce document PDF est protégé. Enregistrez-le sans mot de passe.";
        assertThat(send(Pdfs.lockedWith("secret")).error("file")).isEqualTo(locked);
        assertThat(send(Pdfs.lockedWith("")).error("file")).isEqualTo(locked);
        assertThat(send(Pdfs.pages(61, "Une page")).error("file"))
                .isEqualTo("Ce document a plus de 60 pages. Gardez celles qui servent.");
        assertThat(send(Pdfs.pages(60, "Une page")).select("a[href^=/pieces-jointes/]"))
                .hasSize(1);
    }

    private Screen send(byte[] content) {
        return concierge
                .open(page)
                .form(page)
                .withFile("file", "affiche.pdf", content)
                .submit();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            var flat = new ByteArrayOutputStream();
            document.save(flat, CompressParameters.NO_COMPRESSION);
            return flat.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** With an Exif part that says where it was taken. */
    private static byte[] photo() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] exif = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        var whole = new ByteArrayOutputStream();
        whole.write(plain.toByteArray(), 0, 2);
        whole.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        whole.write(exif);
        whole.write(plain.toByteArray(), 2, plain.size() - 2);
        return whole.toByteArray();
    }
}
