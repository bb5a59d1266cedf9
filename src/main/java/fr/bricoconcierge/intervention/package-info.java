/** Visits in people’s homes: how one begins, who and where, and what its report says of how it ends. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "door",
            "task",
            "resident",
            "agenda",
            "referral",
            "solicitation"
        })
@NullMarked
package fr.bricoconcierge.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
