/** Cash of the fund: who answers for it, what each person carries, and counting it. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "task", "fund"})
@NullMarked
package fr.bricoconcierge.cash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
