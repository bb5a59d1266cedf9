/** What the service never does, so as not to compete with the market nor to put anybody at risk (I7). */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package fr.bricoconcierge.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
