/** Communes, streets and their numbers: where people live, found by what one types. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
