/** The emergency part of a visit: a danger, whom to call, and what keeps it off until somebody comes back. */
@ApplicationModule(allowedDependencies = {"shared", "account", "task", "resident", "intervention", "part"})
@NullMarked
package fr.bricoconcierge.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
