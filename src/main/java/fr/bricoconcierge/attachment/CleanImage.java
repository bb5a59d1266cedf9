package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** Draws an image anew: what was hidden in the file, where and when it was taken, is gone; it stands upright. */
final class CleanImage {

    /** Beyond this, an image is a trap rather than a photo. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Enough to read a receipt, and half of what a camera gives. */
    private static final int LONGEST_SIDE = 2400;

    private CleanImage() {}

    static byte[] of(String field, MediaType type, byte[] content) {
        try {
            BufferedImage image = read(field, type, content);
            int orientation = type == MediaType.JPEG ? ExifOrientation.of(content) : ExifOrientation.UPRIGHT;
            return write(type, redraw(image, orientation, type == MediaType.PNG));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refusal) {
                throw refusal;
            }
            throw new Refused(field, "Cette image ne peut pas être lue. Reprenez la photo.");
        }
    }

    /** The size is known before anything is decoded. */
    private static BufferedImage read(String field, MediaType type, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.text()).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new Refused(field, "Cette image est trop grande. Reprenez-la en plus petit.");
            }
            ImageReadParam asked = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            asked.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, asked);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage redraw(BufferedImage image, int orientation, boolean transparent) {
        boolean turned = orientation >= 5;
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = upright.createGraphics();
        if (!transparent) {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, width, height);
        }
        brush.drawImage(image, upright(orientation, image.getWidth(), image.getHeight()), null);
        brush.dispose();
        return upright;
    }

    /** The eight ways to hold a camera, as matrices. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(MediaType type, BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.text()).next();
        var content = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(content)) {
            writer.setOutput(output);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (type == MediaType.JPEG) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(0.85f);
            }
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }
}
