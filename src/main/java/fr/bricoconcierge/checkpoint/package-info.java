/** Days on which the team and its partners look at where the pilot stands, prepared ahead and written down (P7). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "print", "command", "account", "task", "worktime", "scenario"})
@NullMarked
package fr.bricoconcierge.checkpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
