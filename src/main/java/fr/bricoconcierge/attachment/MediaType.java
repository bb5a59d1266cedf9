package fr.bricoconcierge.attachment;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files taken in, told by how their content begins and never by their name. */
enum MediaType {
    JPEG("image/jpeg", "jpg", new int[] {0xff, 0xd8, 0xff}),
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}),
    PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'});

    private final String text;
    private final String extension;
    private final int[] beginning;

    MediaType(String text, String extension, int[] beginning) {
        this.text = text;
        this.extension = extension;
        this.beginning = beginning;
    }

    static Optional<MediaType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    static MediaType named(String text) {
        return Arrays.stream(values())
                .filter(type -> type.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return text;
    }

    String extension() {
        return extension;
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
