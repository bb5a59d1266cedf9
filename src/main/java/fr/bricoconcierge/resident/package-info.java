/** People: contact cards, households, consent, word of mouth, calls and the one history. */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "command", "account", "address", "door", "task", "solicitation"})
@NullMarked
package fr.bricoconcierge.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
