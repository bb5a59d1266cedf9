/** Knocking at the doors of a tour: one tap a door, what was said at those that open, the notices left at the others. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "address",
            "sector",
            "door",
            "resident",
            "notice",
            "callback",
            "staging",
            "tour",
            "departure",
            "solicitation",
            "print"
        })
@NullMarked
package fr.bricoconcierge.knock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
