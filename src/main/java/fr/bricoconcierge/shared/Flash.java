package fr.bricoconcierge.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the next page says about what was just done.
 *
 * @param kind {@code done}, {@code watch} or {@code danger}
 * @param key of {@code messages.properties}
 * @param undoAction where a POST takes it back, when it can be
 */
public record Flash(String kind, String key, @Nullable String undoAction) implements Serializable {

    /** The model attribute that the layout reads. */
    public static final String NAME = "flash";

    public static Flash done(String key) {
        return new Flash("done", key, null);
    }

    public static Flash watch(String key) {
        return new Flash("watch", key, null);
    }

    public Flash undoneBy(String action) {
        return new Flash(kind, key, action);
    }
}
