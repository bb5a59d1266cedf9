/** The standard part of a visit: equipment installed, and a look at the home. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "kit", "intervention", "part"})
@NullMarked
package fr.bricoconcierge.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
