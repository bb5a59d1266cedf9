/** What is due, to whom and from what. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account"})
@NullMarked
package fr.bricoconcierge.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
