/** Call-backs: residents ask for one on the public page of a notice, the concierge makes it, and it counts as a return. */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "throttle", "account", "door", "task", "resident", "notice"})
@NullMarked
package fr.bricoconcierge.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
