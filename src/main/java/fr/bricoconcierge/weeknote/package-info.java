/** What concierges make of their weeks: what surprised, what worked, and how it was (P8). */
@ApplicationModule(allowedDependencies = {"shared", "account", "task", "feedback"})
@NullMarked
package fr.bricoconcierge.weeknote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
