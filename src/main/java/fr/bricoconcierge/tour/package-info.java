/** Tours from door to door: planned, walked in pairs, one knock after the other, and summed up. */
@ApplicationModule(
        allowedDependencies = {
            "shared", "setting", "command", "account", "address", "sector", "door", "agenda", "notice"
        })
@NullMarked
package fr.bricoconcierge.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
