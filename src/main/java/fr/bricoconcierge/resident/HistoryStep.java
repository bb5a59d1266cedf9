package fr.bricoconcierge.resident;

import org.jspecify.annotations.Nullable;

/** One step of the history as it is shown. */
record HistoryStep(
        String icon,
        String iso,
        String said,
        String exact,
        String title,
        @Nullable String text,
        @Nullable String href) {}
