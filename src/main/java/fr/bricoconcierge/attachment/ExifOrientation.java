package fr.bricoconcierge.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, read from a JPEG: the one thing to carry out before its metadata is dropped. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final long EXIF = 0x457869660000L; // "Exif" and two zeros
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** From 1 to 8 as in the Exif standard; {@link #UPRIGHT} when nothing readable is said. */
    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg, 2, jpeg.length - 2).slice());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer segments) {
        while (segments.remaining() > 4) {
            int marker = segments.getShort() & 0xffff;
            int length = (segments.getShort() & 0xffff) - 2;
            if (marker == START_OF_SCAN || length < 0) {
                return UPRIGHT;
            }
            if (marker == APP1 && length > 14 && isExif(segments)) {
                return inTiff(segments.slice(segments.position() + 6, length - 6));
            }
            segments.position(segments.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.getLong(segment.position()) >>> 16 == EXIF;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int orientation = tiff.getShort(entry + 8) & 0xffff;
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
