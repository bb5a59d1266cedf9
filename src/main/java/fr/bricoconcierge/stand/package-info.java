/** Market stands: their sessions and what was counted at them. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "command", "account", "market", "worktime"})
@NullMarked
package fr.bricoconcierge.stand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
