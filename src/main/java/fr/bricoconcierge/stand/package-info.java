/** Market stands: the market calendar, the sessions held there and what was counted at them. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "agenda"})
@NullMarked
package fr.bricoconcierge.stand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
