/** The pilot: its targets, the dashboard that follows them, and what the coordinator sets. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "print",
            "account",
            "sector",
            "door",
            "task",
            "resident",
            "fund",
            "referral",
            "tour",
            "stand",
            "intervention"
        })
@NullMarked
package fr.bricoconcierge.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
