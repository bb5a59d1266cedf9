/** Security, form binding, error pages, navigation and database wiring; nobody depends on it. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account"})
@NullMarked
package fr.bricoconcierge.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
