/** What the equipment left in homes may save in a year: estimates, by home, sector and pilot (I11). */
@ApplicationModule(allowedDependencies = {"shared", "account", "sector", "kit", "resident", "intervention"})
@NullMarked
package fr.bricoconcierge.saving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
