/** What a sector is made of and how far it is covered: its streets, its doors, its map. */
@ApplicationModule(allowedDependencies = {"shared", "address", "sector", "door"})
@NullMarked
package fr.bricoconcierge.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
