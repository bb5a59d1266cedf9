/** A first look at what a household may be offered, by the ceilings of its year: an orientation, never a decision (R2). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "command", "account", "resident"})
@NullMarked
package fr.bricoconcierge.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
