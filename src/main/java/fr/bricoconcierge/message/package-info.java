/** Outgoing e-mail and SMS: written down with what causes them, sent once afterwards, seen when they fail (A6, Q19). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account"})
@NullMarked
package fr.bricoconcierge.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
