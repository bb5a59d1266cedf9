/** Tours from door to door: planned for a pair, put in walking order, and closed with what was learned. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "address",
            "sector",
            "door",
            "staging",
            "worktime"
        })
@NullMarked
package fr.bricoconcierge.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
