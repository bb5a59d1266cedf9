package fr.bricoconcierge.attachment;

/**
 * What the frame of an image file says before anything of it is decoded.
 *
 * @param passes how often a decoder goes over the whole image; more than one keeps all of it in memory at once
 * @param whole whether it ends as it should
 */
record ImageOutline(int passes, boolean whole) {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int FIRST_RESTART = 0xd0;
    private static final int ALONE = 0x01;

    static ImageOutline of(MediaType type, byte[] content) {
        return type == MediaType.JPEG ? ofJpeg(content) : new ImageOutline(1, endsAsPng(content));
    }

    private static ImageOutline ofJpeg(byte[] content) {
        int passes = 0;
        int at = nextMarker(content, 2);
        while (at + 1 < content.length) {
            int marker = content[at + 1] & 0xff;
            if (marker == END_OF_IMAGE) {
                return new ImageOutline(passes, true);
            }
            passes += marker == START_OF_SCAN ? 1 : 0;
            at = nextMarker(content, at + 2 + (isAlone(marker) ? 0 : lengthAt(content, at + 2)));
        }
        return new ImageOutline(passes, false);
    }

    /** Over whatever lies between: the image itself, where 0xff is followed by zero or a restart. */
    private static int nextMarker(byte[] content, int from) {
        int at = from;
        while (at + 1 < content.length) {
            int next = content[at + 1] & 0xff;
            if ((content[at] & 0xff) == 0xff && next != 0 && next != 0xff && !isAlone(next)) {
                return at;
            }
            at++;
        }
        return content.length;
    }

    private static boolean isAlone(int marker) {
        return marker == ALONE || marker >= FIRST_RESTART && marker < END_OF_IMAGE;
    }

    private static int lengthAt(byte[] content, int at) {
        return at + 1 < content.length ? (content[at] & 0xff) << 8 | content[at + 1] & 0xff : 0;
    }

    private static boolean endsAsPng(byte[] content) {
        long at = 8;
        while (at + 12 <= content.length) {
            int start = (int) at;
            if (content[start + 4] == 'I'
                    && content[start + 5] == 'E'
                    && content[start + 6] == 'N'
                    && content[start + 7] == 'D') {
                return true;
            }
            long length = (content[start] & 0xffL) << 24
                    | (content[start + 1] & 0xffL) << 16
                    | (content[start + 2] & 0xffL) << 8
                    | content[start + 3] & 0xffL;
            at += 12 + length;
        }
        return false;
    }
}
