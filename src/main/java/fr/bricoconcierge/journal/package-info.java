/** Who did or read what, for the coordinator to read (Q9). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account"})
@NullMarked
package fr.bricoconcierge.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
