/** What went wrong in the field: declared at once, followed up by the coordinator, told to the insurer (I13). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "print",
            "command",
            "account",
            "task",
            "resident",
        })
@NullMarked
package fr.bricoconcierge.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
