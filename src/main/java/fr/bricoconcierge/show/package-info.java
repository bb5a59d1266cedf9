/** What one turns the tablet round to show a resident: pages without any record, from which none can be reached. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account", "howto", "wording", "charter"})
@NullMarked
package fr.bricoconcierge.show;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
