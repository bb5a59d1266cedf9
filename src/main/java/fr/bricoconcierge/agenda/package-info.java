/** Appointments, availability, free slots, and the blocks of time that everything a person does takes up. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "sector",
            "message",
            "task",
            "resident",
            "worktime",
            "solicitation"
        })
@NullMarked
package fr.bricoconcierge.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
