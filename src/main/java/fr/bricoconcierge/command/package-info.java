/** Identifiers of commands already received, so that a double click or a replay lands once. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
