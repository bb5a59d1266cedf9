package fr.bricoconcierge.attachment;

import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;

/** A JPEG image without its comments and without what a camera says beside it: where, when, with what. */
final class BareJpeg {

    private static final int EXIF_AND_XMP = 0xe1;
    private static final int PHOTOSHOP = 0xed;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_APP = 0xe0;
    private static final int LAST_APP = 0xef;
    private static final int JFIF = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int START_OF_SCAN = 0xda;

    private BareJpeg() {}

    /** The same bytes when they are not laid out as a JPEG file is. */
    static byte[] of(byte[] image) {
        return without(image, kind -> kind == EXIF_AND_XMP || kind == PHOTOSHOP || kind == COMMENT);
    }

    /** Nothing but what a decoder needs for the pixels: no colour profile either, whose makers are many. */
    static byte[] pixelsOf(byte[] image) {
        return without(
                image,
                kind -> kind == COMMENT || kind >= FIRST_APP && kind <= LAST_APP && kind != JFIF && kind != ADOBE);
    }

    private static byte[] without(byte[] image, IntPredicate hidden) {
        var bare = new ByteArrayOutputStream(image.length);
        int at = 2;
        bare.write(image, 0, Math.min(at, image.length));
        while (at + 4 <= image.length && (image[at] & 0xff) == 0xff) {
            int kind = image[at + 1] & 0xff;
            int length = 2 + ((image[at + 2] & 0xff) << 8 | image[at + 3] & 0xff);
            if (kind == START_OF_SCAN || at + length > image.length) {
                break;
            }
            if (!hidden.test(kind)) {
                bare.write(image, at, length);
            }
            at += length;
        }
        bare.write(image, Math.min(at, image.length), Math.max(0, image.length - at));
        return bare.toByteArray();
    }
}
