/** The end of a visit: what moved forward, what follows, the report closed or the visit given up. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "task",
            "resident",
            "agenda",
            "referral",
            "intervention",
            "agreement",
            "part",
            "advice",
            "emergency",
            "worktime",
            "availability"
        })
@NullMarked
package fr.bricoconcierge.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
