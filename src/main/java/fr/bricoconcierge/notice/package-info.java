/** Passage notices: printed in batches, given to a concierge, left at a door, found again by their code. */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "command", "account", "sector", "door", "print", "wording", "job"})
@NullMarked
package fr.bricoconcierge.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
