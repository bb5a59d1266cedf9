/** The advance fund: an envelope that is never overspent, and the ledger of what it lived. */
@ApplicationModule(allowedDependencies = {"shared", "command", "account"})
@NullMarked
package fr.bricoconcierge.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
