/** Visits made alone: when they should be over, and who is alerted when nobody came out (A9). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "account", "message", "resident", "agenda", "intervention"})
@NullMarked
package fr.bricoconcierge.lonevisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
