/** Areas of a commune that are worked as one: their name, colour and state. */
@ApplicationModule(allowedDependencies = {"shared", "command", "print", "address"})
@NullMarked
package fr.bricoconcierge.sector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
