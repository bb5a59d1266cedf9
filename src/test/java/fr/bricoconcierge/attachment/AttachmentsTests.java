package fr.bricoconcierge.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.purchase.Receipts;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Receipts.class)
class AttachmentsTests {

    private static final byte[] PDF = Pdfs.saying("Un ticket");

    private static final String SECRET = "50.6312N 3.0586E chez Mme Delattre";

    @Autowired
    Attachments attachments;

    @Autowired
    Receipts receipts;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Test
    void aPhotoLosesItsMetadataAndStandsUpright() throws IOException {
        Screen answer = open(store(photoHeldSideways()));

        assertThat(new String(answer.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SECRET);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(80);
        // the camera was turned: what it saw on its left is on top
        assertThat(isRed(image.getRGB(20, 5))).isTrue();
        assertThat(isRed(image.getRGB(20, 75))).isFalse();
    }

    @Test
    void aFileIsSavedRatherThanShown() {
        Screen answer = open(store(PDF));

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"piece-jointe-[0-9a-f]{8}.pdf\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(Sheets.of(answer.bytes()).text(1)).isEqualTo("Un ticket");
    }

    @Test
    void theKindIsTheContentsWhateverTheNameSays() {
        assertThatThrownBy(() -> store("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Choisissez une photo (JPEG ou PNG) ou un document PDF.");
        assertThatThrownBy(() -> store("GIF89a".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("Choisissez une photo");
        assertThatThrownBy(() -> store(new byte[0])).hasMessageStartingWith("Ce fichier est vide.");
        assertThatThrownBy(() -> store(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1}))
                .hasMessage("Cette image ne peut pas être lue. Reprenez la photo.");
    }

    @Test
    void anImageOfTooManyPixelsIsRefusedBeforeItIsDecoded() {
        // a few bytes that claim 100 000 × 100 000 pixels: decoding them would need 40 GB
        assertThatThrownBy(() -> store(pngThatClaims(100_000, 100_000)))
                .hasMessage("Cette image est trop grande. Reprenez-la en plus petit.");
    }

    @Test
    void aFileOverTenMegabytesIsRefused() {
        byte[] large = new byte[Attachments.LARGEST + 1];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 5);
        assertThatThrownBy(() -> store(large)).hasMessage("Ce fichier dépasse 10 Mo. Choisissez-en un plus léger.");
    }

    @Test
    void aFileOfARecordThatNobodySpeaksForIsHandedToNobody() {
        AttachmentId stray = store(new AttachmentOwner(AttachmentOwner.Kind.PURCHASE, UUID.randomUUID()), PDF);
        AttachmentId silent = store(new AttachmentOwner(AttachmentOwner.Kind.LOGO, purchase()), PDF);

        for (CurrentAccount someone : List.of(people.coordinator(), people.concierge(), people.advisor())) {
            assertThat(open(stray, someone).status()).isEqualTo(404);
            assertThat(open(silent, someone).status()).isEqualTo(404);
        }
    }

    @Test
    void aReceiptIsForWhoeverMayOpenItsPurchase() {
        UUID purchase = purchase();
        AttachmentId receipt = store(new AttachmentOwner(AttachmentOwner.Kind.PURCHASE, purchase), PDF);

        for (CurrentAccount someone : List.of(people.coordinator(), people.concierge(), people.advisor())) {
            int page = visitors.as(someone).open("/fonds/achats/" + purchase).status();
            assertThat(open(receipt, someone).status()).isEqualTo(page);
        }
        assertThat(open(receipt, people.coordinator()).status()).isEqualTo(200);
        assertThat(open(receipt, people.advisor()).status()).isEqualTo(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(visitors.as(people.concierge())
                        .open("/pieces-jointes/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private AttachmentId store(byte[] content) {
        return store(new AttachmentOwner(AttachmentOwner.Kind.PURCHASE, purchase()), content);
    }

    private AttachmentId store(AttachmentOwner owner, byte[] content) {
        return attachments.store("receipt", owner, content, people.concierge().id());
    }

    private UUID purchase() {
        return receipts.purchase(people.concierge().id());
    }

    private Screen open(AttachmentId id) {
        return open(id, people.concierge());
    }

    private Screen open(AttachmentId id, CurrentAccount account) {
        return visitors.as(account).open("/pieces-jointes/" + id);
    }

    /** 80 × 40 pixels, red on the left, with an Exif part that says orientation 6 and where it was taken. */
    private static byte[] photoHeldSideways() throws IOException {
        var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, 80, 40);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 40, 40);
        brush.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(10 + 26 + secret.length);
        exif.putShort((short) 0xffe1).putShort((short) (8 + 26 + secret.length));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(secret);
        var whole = new ByteArrayOutputStream();
        whole.write(plain.toByteArray(), 0, 2);
        whole.write(exif.array());
        whole.write(plain.toByteArray(), 2, plain.size() - 2);
        return whole.toByteArray();
    }

    private static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        png.putInt(13).put(header.array()).putInt((int) crc.getValue());
        return png.array();
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xff) > 150 && (colour & 0xff) < 100;
    }
}
