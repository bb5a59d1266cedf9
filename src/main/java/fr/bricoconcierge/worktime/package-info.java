/** What takes up people's time, when they work, when they are away, and the moments that are left. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account"})
@NullMarked
package fr.bricoconcierge.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
