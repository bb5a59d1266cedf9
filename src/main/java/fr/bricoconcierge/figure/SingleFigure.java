package fr.bricoconcierge.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure of one number, or of so many out of so many.
 *
 * @param unit what is counted, in the plural
 * @param part a scalar query
 * @param whole out of how many, as a scalar query; none for a count
 * @param href the page that shows the rows behind, when there is one
 */
record SingleFigure(
        String code,
        FigureTheme theme,
        String label,
        String unit,
        String definition,
        String part,
        @Nullable String whole,
        @Nullable String href) {

    static SingleFigure count(
            String code, FigureTheme theme, String label, String unit, String definition, String part) {
        return new SingleFigure(code, theme, label, unit, definition, part, null, null);
    }

    static SingleFigure rate(
            String code, FigureTheme theme, String label, String definition, String part, String whole) {
        return new SingleFigure(code, theme, label, "%", definition, part, whole, null);
    }

    SingleFigure at(String address) {
        return new SingleFigure(code, theme, label, unit, definition, part, whole, address);
    }
}
