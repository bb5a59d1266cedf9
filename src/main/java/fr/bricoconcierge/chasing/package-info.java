/** Referrals that nobody answers: organisations reminded, silence shown, calls to households kept within the charter (R6). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "account",
            "task",
            "solicitation",
            "worktime",
            "referral",
            "partnerlink"
        })
@NullMarked
package fr.bricoconcierge.chasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
