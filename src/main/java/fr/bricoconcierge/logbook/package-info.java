/** Visits and tours to look at afterwards: the logbook, the page of each with what was bought for it, their line in a household’s history. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "account",
            "fund",
            "purchase",
            "referral",
            "tour",
            "intervention",
            "agreement",
            "part",
            "advice",
            "emergency",
            "photo",
            "followup",
            "correction"
        })
@NullMarked
package fr.bricoconcierge.logbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
