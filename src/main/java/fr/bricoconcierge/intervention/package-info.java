/** Visits in people's homes: their parts, what was installed, advised and made safe, their closing, and the logbook. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "territory",
            "task",
            "attachment",
            "resident",
            "kit",
            "directory",
            "agenda",
            "fund",
            "referral"
        })
@NullMarked
package fr.bricoconcierge.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
