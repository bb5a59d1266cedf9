/** Three questions to residents after a visit, behind a personal link or a code on paper; one answer each (P8). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "print",
            "throttle",
            "account",
            "solicitation",
            "message",
            "resident",
            "intervention",
            "feedback"
        })
@NullMarked
package fr.bricoconcierge.aftervisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
