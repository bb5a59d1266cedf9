package fr.bricoconcierge.preparation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner and what it brings. */
record PartnerRow(
        UUID id,
        String name,
        @Nullable String role,
        @Nullable String brings,
        @Nullable String contact) {}
