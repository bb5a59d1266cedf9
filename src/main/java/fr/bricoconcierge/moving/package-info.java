/** Who lives with whom, and moving house. */
@ApplicationModule(allowedDependencies = {"shared", "account", "door", "resident"})
@NullMarked
package fr.bricoconcierge.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
