/** The logbook as one list: all visits, requests and follow-up visits, filtered, searched, counted, taken away. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "audit",
            "sector",
            "resident",
            "spreadsheet",
            "referral",
            "intervention",
            "part",
            "advice",
            "emergency",
            "followup"
        })
@NullMarked
package fr.bricoconcierge.logbooklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
