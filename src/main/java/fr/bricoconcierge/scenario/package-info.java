/** The scenario journal: every adjustment of the way the service works, with its reason (P7). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "command", "account"})
@NullMarked
package fr.bricoconcierge.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
