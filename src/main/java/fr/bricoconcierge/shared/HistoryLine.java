package fr.bricoconcierge.shared;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a household's history as it is read.
 *
 * @param icon a symbol of {@code img/icons.svg}
 * @param href the page that shows it in full, when there is one
 */
public record HistoryLine(
        String icon,
        String title,
        @Nullable String detail,
        @Nullable String href) {}
