package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Moment;
import org.jspecify.annotations.Nullable;

/** Something due for the household as it is shown. */
record DueStep(
        String title,
        @Nullable String detail,
        @Nullable String href,
        Moment due,
        @Nullable String owner,
        boolean late) {}
