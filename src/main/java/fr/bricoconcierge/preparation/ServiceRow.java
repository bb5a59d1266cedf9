package fr.bricoconcierge.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A similar service. */
record ServiceRow(
        UUID id,
        String name,
        @Nullable String whereIt,
        @Nullable String does,
        @Nullable String reaches,
        @Nullable String differs,
        @Nullable String learned) {}
