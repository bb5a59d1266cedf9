/** Visits that follow another act: a courtesy visit an advisor asked for, a makeshift repair seen again; counted apart. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "command",
            "account",
            "task",
            "resident",
            "agenda",
            "referral",
            "intervention",
            "lonevisit",
            "part",
            "emergency"
        })
@NullMarked
package fr.bricoconcierge.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
