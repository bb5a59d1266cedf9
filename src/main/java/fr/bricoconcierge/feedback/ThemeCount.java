package fr.bricoconcierge.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much was said on one theme, and how it sounds; those without a tone count in the total alone. */
record ThemeCount(@Nullable UUID themeId, @Nullable String theme, int total, int good, int mixed, int bad) {

    public String said() {
        return theme == null ? "À classer" : theme;
    }

    /** What the address says of it. */
    public String param() {
        return themeId == null ? FeedbackFilter.UNSORTED : themeId.toString();
    }
}
