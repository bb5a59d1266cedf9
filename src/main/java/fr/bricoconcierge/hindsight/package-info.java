/** Whether the addresses handed over on a visit helped: asked some weeks later, told in the history, counted (D1). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "account", "task", "directory", "resident", "intervention", "part"})
@NullMarked
package fr.bricoconcierge.hindsight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
