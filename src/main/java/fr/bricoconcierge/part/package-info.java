/** The parts of a visit in the order they happen: one leads to another, each holds what its type says, and any may hand over addresses. */
@ApplicationModule(allowedDependencies = {"shared", "account", "directory", "limits", "intervention"})
@NullMarked
package fr.bricoconcierge.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
