/** One door a dwelling: where it is, which sector it is in, what one may know of it. */
@ApplicationModule(allowedDependencies = {"shared", "command", "print", "address", "sector"})
@NullMarked
package fr.bricoconcierge.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
