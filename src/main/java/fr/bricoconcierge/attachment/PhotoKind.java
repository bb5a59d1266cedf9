package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which files are photos at all, told by their first bytes, and what to do about those that we cannot read. */
final class PhotoKind {

    /** What a telephone writes when it is set to save space. */
    private static final List<String> HEIC = List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private PhotoKind() {}

    static MediaType require(String field, byte[] content) {
        if (content.length == 0) {
            throw new Refused(field, "Ce fichier est vide. Reprenez la photo.");
        }
        if (content.length > Attachments.LARGEST) {
            throw new Refused(field, "Cette photo dépasse 10 Mo. Reprenez-la en plus petit.");
        }
        return MediaType.of(content)
                .filter(type -> type != MediaType.PDF)
                .orElseThrow(() -> new Refused(field, whyNot(content)));
    }

    private static String whyNot(byte[] content) {
        if (says(content, 4, "ftyp") && HEIC.contains(text(content, 8, 4))) {
            return "Cette photo est au format HEIC, que nous ne savons pas lire. Dans les réglages de l’appareil photo,"
                    + " choisissez «\u00a0Le plus compatible\u00a0» (JPEG), puis reprenez-la.";
        }
        if (says(content, 0, "RIFF") && says(content, 8, "WEBP") || says(content, 4, "ftypavif")) {
            return "Cette image est dans un format que nous ne savons pas lire (WebP ou AVIF). Enregistrez-la en JPEG ou PNG.";
        }
        return "Ce fichier n’est pas une photo. Choisissez une image JPEG ou PNG.";
    }

    private static boolean says(byte[] content, int at, String word) {
        return text(content, at, word.length()).equals(word);
    }

    private static String text(byte[] content, int at, int length) {
        return content.length < at + length ? "" : new String(content, at, length, StandardCharsets.ISO_8859_1);
    }
}
