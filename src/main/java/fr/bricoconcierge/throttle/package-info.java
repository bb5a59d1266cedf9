/** How often strangers may send what anybody may send (Q7). */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
