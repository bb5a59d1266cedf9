/** Photos of visits: taken in the home, shown to the team, and to the advisor of a household that agreed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "attachment",
            "resident",
            "referral",
            "advisor",
            "intervention",
            "part"
        })
@NullMarked
package fr.bricoconcierge.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
