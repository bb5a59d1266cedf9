/** The borrowed van, an option to test: reserved by one at a time, given back with its kilometres (A10). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "worktime"})
@NullMarked
package fr.bricoconcierge.vehicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
