/** Situations that the pilot wants to have met: found in the data, confirmed by a person (P4). */
@ApplicationModule(allowedDependencies = {"shared", "command", "account", "checkpoint"})
@NullMarked
package fr.bricoconcierge.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
