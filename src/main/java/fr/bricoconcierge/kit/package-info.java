/** Equipment types, and the stock of them: what the depot holds, what each concierge carries, every movement between. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "task"})
@NullMarked
package fr.bricoconcierge.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
