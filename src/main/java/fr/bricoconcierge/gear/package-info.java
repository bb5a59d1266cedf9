/** Tools, bikes and protective gear: what state they are in, when they are checked, who has them (K2). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "command", "account", "task"})
@NullMarked
package fr.bricoconcierge.gear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
