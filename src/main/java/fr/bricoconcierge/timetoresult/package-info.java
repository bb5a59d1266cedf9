/** How long it takes from meeting a household to its file, where it falls out, and what that depends on (R8). */
@ApplicationModule(allowedDependencies = {"shared", "account", "resident", "referral", "intervention"})
@NullMarked
package fr.bricoconcierge.timetoresult;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
