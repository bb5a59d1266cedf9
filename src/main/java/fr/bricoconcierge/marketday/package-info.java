/** The day of a stand: its counters, what to do when it is quiet, how it ends, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "account",
            "task",
            "resident",
            "market",
            "stand",
            "referral",
            "intervention"
        })
@NullMarked
package fr.bricoconcierge.marketday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
