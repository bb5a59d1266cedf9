package fr.bricoconcierge.hindsight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that was handed over, and what became of it.
 *
 * @param id the handing over
 */
record HelpRow(
        UUID id,
        String name,
        String goodFor,
        @Nullable Help help,
        @Nullable String note) {}
