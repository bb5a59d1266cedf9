package fr.bricoconcierge.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Image files made for tests, whole and otherwise. */
public final class Pictures {

    private Pictures() {}

    /** Red on the left half, blue on the right. */
    public static byte[] of(String format, int width, int height) {
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(width, height, BufferedImage.TYPE_INT_RGB), format, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return of("jpeg", width, height);
    }

    public static byte[] png(int width, int height) {
        return of("png", width, height);
    }

    /** In several passes, of which each goes over the whole image. */
    public static byte[] progressive(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var content = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(content)) {
            writer.setOutput(output);
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(drawn(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return content.toByteArray();
    }

    /** What a camera writes beside the image: how it was held, and whatever else is in {@code said}. */
    public static byte[] withExif(byte[] jpeg, int orientation, String said) {
        byte[] words = said.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(6 + 26 + words.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        return withSegment(jpeg, 0xe1, exif.array());
    }

    /** With one more segment, right at the beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] said) {
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + 4 + said.length);
        with.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (said.length + 2));
        return with.put(said).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** With one more chunk, right after the header. */
    public static byte[] withChunk(byte[] png, String type, byte[] said) {
        int after = 8 + 12 + 13;
        byte[] chunk = chunk(type, said);
        ByteBuffer with = ByteBuffer.allocate(png.length + chunk.length);
        return with.put(png, 0, after)
                .put(chunk)
                .put(png, after, png.length - after)
                .array();
    }

    /** A header of that size, and the image data that is said to follow it. */
    public static byte[] pngOf(int width, int height, int depth, int colour, byte[] data) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colour).put(new byte[3]);
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        png.writeBytes(chunk("IHDR", header.array()));
        png.writeBytes(chunk("IDAT", data));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** So many zeros, as few bytes. */
    public static byte[] deflatedZeros(int many) {
        return deflated(new byte[many]);
    }

    public static byte[] deflated(byte[] content) {
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    public static BufferedImage read(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(String type, byte[] said) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(said);
        return ByteBuffer.allocate(12 + said.length)
                .putInt(said.length)
                .put(name)
                .put(said)
                .putInt((int) crc.getValue())
                .array();
    }

    private static BufferedImage drawn(int width, int height, int kind) {
        var image = new BufferedImage(width, height, kind);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        return image;
    }
}
