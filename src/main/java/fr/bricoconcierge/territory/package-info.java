/** Communes, streets, sectors and doors, and the import of addresses from the national base. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account"})
@NullMarked
package fr.bricoconcierge.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
