/** What was set, when and by whom, with its former value; and the colour of the screens (P11). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account"})
@NullMarked
package fr.bricoconcierge.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
