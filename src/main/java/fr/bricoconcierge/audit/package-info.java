/** Who did or read what, and when: written by all in the transaction of the act, never changed, never the data itself (Q9). */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
