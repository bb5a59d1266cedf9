/** The pilot: its targets, the dashboard that follows them, and what the coordinator sets. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "chart",
            "rate",
            "spreadsheet",
            "print",
            "account",
            "sector",
            "door",
            "task",
            "resident",
            "purchase",
            "referral",
            "tour",
            "stand",
            "intervention"
        })
@NullMarked
package fr.bricoconcierge.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
