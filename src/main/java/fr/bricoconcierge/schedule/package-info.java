/** What the public may know of the stands: the next dates as a page, a poster and a calendar feed. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "staging", "market", "stand"})
@NullMarked
package fr.bricoconcierge.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
