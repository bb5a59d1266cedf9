/** What a resident hears of their appointment, and the personal link by which they answer (A6). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "throttle",
            "command",
            "print",
            "account",
            "message",
            "task",
            "resident",
            "agenda",
            "worktime"
        })
@NullMarked
package fr.bricoconcierge.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
