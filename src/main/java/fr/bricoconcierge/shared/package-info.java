/** Values that three modules or more speak of; no table, and no logic of one module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.bricoconcierge.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
