/** How an organisation hears of the referrals made to it, and the link by which it answers without an account (R7). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "audit",
            "throttle",
            "command",
            "account",
            "message",
            "task",
            "resident",
            "referral"
        })
@NullMarked
package fr.bricoconcierge.partnerlink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
