/** Two cards that turn out to be one person: put side by side, made one, looked back at. */
@ApplicationModule(allowedDependencies = {"shared", "command", "audit", "account", "resident"})
@NullMarked
package fr.bricoconcierge.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
