/** Each person's own agenda for the calendar of their telephone, behind a secret address (A7). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account", "worktime"})
@NullMarked
package fr.bricoconcierge.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
