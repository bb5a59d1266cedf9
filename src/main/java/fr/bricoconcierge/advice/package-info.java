/** The advice part of a visit: a problem, and the founding document’s questions about it. */
@ApplicationModule(allowedDependencies = {"shared", "account", "howto", "resident", "intervention", "part"})
@NullMarked
package fr.bricoconcierge.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
