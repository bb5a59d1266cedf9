/** The advance fund: an envelope that is never overspent, purchases asked of it, and the ledger of what it lived. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account", "task", "attachment", "resident"})
@NullMarked
package fr.bricoconcierge.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
