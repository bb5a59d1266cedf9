package fr.bricoconcierge.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere to go from the page of a sector.
 *
 * @param icon a symbol of {@code img/icons.svg}
 * @param badge one of the states of the badge fragment, none without a {@code word}
 */
public record SectorLink(
        String href,
        String label,
        String icon,
        @Nullable String badge,
        @Nullable String word) {}
