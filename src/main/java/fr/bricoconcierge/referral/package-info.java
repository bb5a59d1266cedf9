/** Referrals to Amelio: made by the concierge with the resident's agreement, followed by the advisors they are made to. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "door",
            "task",
            "resident",
            "worktime",
            "availability",
            "solicitation"
        })
@NullMarked
package fr.bricoconcierge.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
