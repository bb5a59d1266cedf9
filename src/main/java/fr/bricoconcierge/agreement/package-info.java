/** Who agreed to the work of a visit before it was begun, and the slip they can sign (I13). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "account", "intervention"})
@NullMarked
package fr.bricoconcierge.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
