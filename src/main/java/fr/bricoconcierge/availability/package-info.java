/** What advisors offer of their time, and who took it. */
@ApplicationModule(allowedDependencies = {"shared", "command", "account", "resident", "worktime"})
@NullMarked
package fr.bricoconcierge.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
