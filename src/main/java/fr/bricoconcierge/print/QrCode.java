package fr.bricoconcierge.print;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A text as a QR code that a telephone reads, with the quiet zone the standard asks for. */
public final class QrCode {

    private static final int QUIET_MODULES = 4;
    private static final int PIXELS_PER_MODULE = 8;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The code as a PNG in a {@code data:} address, for the {@code src} of an image on paper or on a page. */
    public static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
    }

    private static byte[] png(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET_MODULES) * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark =
                        code.getModule(x / PIXELS_PER_MODULE - QUIET_MODULES, y / PIXELS_PER_MODULE - QUIET_MODULES);
                image.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
