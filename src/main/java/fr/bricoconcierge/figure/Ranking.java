package fr.bricoconcierge.figure;

import java.util.function.UnaryOperator;

/**
 * A figure of several lines, the largest first.
 *
 * @param query rows of {@code name}, {@code part} and {@code whole}; whole is null where only the count matters
 * @param naming says a name of the database in French
 */
record Ranking(
        String code, FigureTheme theme, String label, String definition, String query, UnaryOperator<String> naming) {}
