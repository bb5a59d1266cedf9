/** How often a household is contacted or draws on the service, and the limits that the charter sets to both (H7). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account"})
@NullMarked
package fr.bricoconcierge.solicitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
