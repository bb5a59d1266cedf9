/** What a pair checks and takes from the depot before it leaves for a tour. */
@ApplicationModule(allowedDependencies = {"shared", "command", "account", "kit", "gear", "notice", "tour"})
@NullMarked
package fr.bricoconcierge.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
