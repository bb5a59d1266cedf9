package fr.bricoconcierge.part;

import org.jspecify.annotations.Nullable;

/**
 * Something written in a part of a visit, that may be corrected once the visit is closed.
 *
 * @param key names it among all texts of the visit
 * @param longest how many characters it may have
 */
public record PartText(String key, String label, @Nullable String value, int longest) {}
