package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws an image anew: what was hidden in the file, where and when it was taken, is gone; it stands upright. */
final class CleanImage {

    /** Beyond this, an image is a trap rather than a photo; one row may not be the whole of it either. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final long MOST_PIXELS_IN_A_ROW = 20_000;

    /** An image drawn in several passes is decoded whole, whatever we ask of it. */
    private static final long MOST_PIXELS_IN_PASSES = 16_000_000;

    private static final int MOST_PASSES = 24;

    /** Enough to read a receipt, and half of what a camera gives. */
    private static final int LONGEST_SIDE = 2400;

    private CleanImage() {}

    static byte[] of(String field, MediaType type, byte[] content) {
        return made(field, () -> {
            BufferedImage image = read(field, type, content, LONGEST_SIDE);
            return write(type, redraw(image, orientation(type, content), type == MediaType.PNG));
        });
    }

    /** A photo as one would look at it, on white where it is transparent. */
    static BufferedImage upright(String field, MediaType type, byte[] content, int longestSide) {
        return made(field, () -> {
            BufferedImage image = read(field, type, content, longestSide);
            return redraw(shrunk(image, longestSide), orientation(type, content), false);
        });
    }

    /** By halves, so that nothing between the pixels kept is lost. */
    static BufferedImage shrunk(BufferedImage image, int longestSide) {
        BufferedImage now = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        while (longest > longestSide) {
            int next = Math.max(longestSide, (longest + 1) / 2);
            now = scaled(now, (double) next / longest);
            longest = next;
        }
        return now;
    }

    static byte[] jpeg(BufferedImage image) {
        return made("", () -> write(MediaType.JPEG, image));
    }

    private static <T> T made(String field, Making<T> making) {
        try {
            return making.make();
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refusal) {
                throw refusal;
            }
            throw new Refused(field, "Cette image ne peut pas être lue. Reprenez la photo.");
        }
    }

    private static int orientation(MediaType type, byte[] content) {
        return type == MediaType.JPEG ? ExifOrientation.of(content) : ExifOrientation.UPRIGHT;
    }

    /** Less than twice as large as asked for; the size is known before anything is decoded. */
    private static BufferedImage read(String field, MediaType type, byte[] content, int longestSide)
            throws IOException {
        byte[] bare = type == MediaType.JPEG ? BareJpeg.pixelsOf(content) : content;
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.text()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(input, true, true);
            int longest = checked(field, reader, ImageOutline.of(type, bare));
            ImageReadParam asked = reader.getDefaultReadParam();
            int every = Math.max(1, longest / longestSide);
            asked.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, asked);
        } finally {
            reader.dispose();
        }
    }

    /** The longer side, of an image that can be decoded in little memory and time. */
    private static int checked(String field, ImageReader reader, ImageOutline outline) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        boolean trap = outline.passes() > 1 && (pixels > MOST_PIXELS_IN_PASSES || outline.passes() > MOST_PASSES);
        if (pixels > MOST_PIXELS || longest > MOST_PIXELS_IN_A_ROW || trap) {
            throw new Refused(field, "Cette image est trop grande. Reprenez-la en plus petit.");
        }
        if (!outline.whole()) {
            throw new Refused(field, "Cette image est incomplète. Reprenez la photo.");
        }
        return longest;
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * by));
        int height = (int) Math.max(1, Math.round(image.getHeight() * by));
        int kind = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var smaller = new BufferedImage(width, height, kind);
        Graphics2D brush = smaller.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return smaller;
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
        try (var output = new MemoryCacheImageOutputStream(content)) {
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

    /** What may fail on a file of somebody else's making. */
    private interface Making<T> {
        T make() throws IOException;
    }
}
