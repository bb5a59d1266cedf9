/** Names, limits, defaults and options to test: what the coordinator sets and all modules read. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
