package fr.bricoconcierge.chart;

/** Cuts words so that they fit, since SVG does not break lines. */
final class Words {

    /** How wide a letter is on average, in parts of its height; generous, so that nothing is covered. */
    private static final double LETTER = 0.56;

    private Words() {}

    static double width(String words, double size) {
        return words.length() * size * LETTER;
    }

    static String within(String words, double width, double size) {
        int letters = (int) Math.floor(width / (size * LETTER));
        return words.length() <= letters
                ? words
                : words.substring(0, Math.max(1, letters - 1)).stripTrailing() + "…";
    }
}
