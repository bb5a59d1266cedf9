package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;

/** What parts of one type hold; implemented by the module of that type. */
public interface PartContent {

    PartType type();

    /** A part was opened, for that theme when it is known. */
    void begin(PartId part, @Nullable Theme theme);

    /** It stood already, and is now wanted for that theme too. */
    default void serve(PartId part, @Nullable Theme theme) {}

    /** Nothing was noted yet, so that the part may still be dropped. */
    boolean isUntouched(PartId part);
}
