package fr.bricoconcierge.wording;

/** What French asks of a text and no keyboard gives: spaces that do not break, curved apostrophes, real dots. */
final class FrenchTypography {

    private static final String SPACE = "\u00a0";

    private FrenchTypography() {}

    static String typeset(String typed) {
        return typed.replace("'", "’")
                .replace("...", "…")
                .replaceAll("[ \u00a0\u202f]+([;:!?»])", SPACE + "$1")
                .replaceAll("«[ \u00a0\u202f]*", "«" + SPACE)
                .replaceAll("(?<=\\d)[ \u202f](?=\\d{2,3}\\b)", SPACE)
                .replaceAll("(?<=\\d) (?=(?:h|€|%|km|rue|bis|ter)\\b)", SPACE)
                .replaceAll("\\b(M\\.|Mme|MM\\.|n°) ", "$1" + SPACE);
    }
}
