package fr.bricoconcierge.closing;

import fr.bricoconcierge.resident.ConsentHow;
import org.jspecify.annotations.Nullable;

/**
 * What the resident agreed to before the concierge left.
 *
 * @param keep how they agreed to a card; null when they were not asked or said no
 * @param share how they agreed that an advisor gets their details
 */
public record ConsentsGiven(
        @Nullable ConsentHow keep, @Nullable ConsentHow share) {}
