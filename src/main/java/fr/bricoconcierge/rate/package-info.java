/** Figures that stay honest while they are small: how sure a rate is, when two compare, what is not shown. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.rate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
