package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a new part is opened for.
 *
 * @param from the part that uncovered it, none when it was chosen
 */
record PartOpening(
        PartType type, @Nullable PartId from, @Nullable Theme theme) {}
