package fr.bricoconcierge.feedback;

import org.jspecify.annotations.NullUnmarked;

/**
 * What the coordinator says of something that was said.
 *
 * @param marked whether it is to be quoted
 */
@NullUnmarked
public record SortingForm(ThemeId theme, Tone tone, Boolean marked) {

    static SortingForm of(FeedbackRow row) {
        return new SortingForm(row.themeId() == null ? null : new ThemeId(row.themeId()), row.tone(), row.marked());
    }
}
