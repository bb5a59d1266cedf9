package fr.bricoconcierge.setting;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour for what one may press. White words stand on it and it stands on white, so it must be dark enough for both: 4.5
 * to 1, as WCAG asks (AA).
 *
 * @param rgb six hexadecimal digits
 */
public record AccentColour(String rgb) {

    public static final String STANDARD = "#1e4674";

    /** What WCAG 2 asks between words and what is behind them. */
    public static final double ENOUGH = 4.5;

    private static final AccentColour WHITE = new AccentColour("ffffff");
    private static final AccentColour DARK = new AccentColour("25211b");
    /** The lightest and the darkest ground it lies on, by day and by night. */
    private static final AccentColour KRAFT = new AccentColour("f2ebde");

    private static final AccentColour NIGHT = new AccentColour("332d25");

    /** « #1e4674 »; nothing else. */
    public static Optional<AccentColour> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return text.matches("#[0-9a-f]{6}") ? Optional.of(new AccentColour(text.substring(1))) : Optional.empty();
    }

    /** Whether words can be read on it and in it, on every ground it lies on. */
    public boolean isReadable() {
        return contrast(WHITE) >= ENOUGH && contrast(KRAFT) >= ENOUGH;
    }

    public double onWhite() {
        return contrast(WHITE);
    }

    /** Against the dark of our words. */
    public double onDark() {
        return contrast(DARK);
    }

    /** The nearest darker one that can be read. */
    public AccentColour readable() {
        AccentColour colour = this;
        while (!colour.isReadable()) {
            colour = colour.towards(new AccentColour("000000"), 0.06);
        }
        return colour;
    }

    /** The nearest lighter one that can be read on dark grounds. */
    public AccentColour byNight() {
        AccentColour colour = this;
        while (colour.contrast(NIGHT) < ENOUGH) {
            colour = colour.towards(WHITE, 0.06);
        }
        return colour.towards(WHITE, 0.1);
    }

    public AccentColour towards(AccentColour other, double share) {
        var mixed = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            mixed.append("%02x".formatted(Math.round(channel(i) * (1 - share) + other.channel(i) * share)));
        }
        return new AccentColour(mixed.toString());
    }

    /** « #1e4674 ». */
    @Override
    public String toString() {
        return "#" + rgb;
    }

    double contrast(AccentColour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
    }

    private int channel(int place) {
        return Integer.parseInt(rgb.substring(2 * place, 2 * place + 2), 16);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
