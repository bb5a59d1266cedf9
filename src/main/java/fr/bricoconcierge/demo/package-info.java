/** The demonstration: a pilot that looks alive, told through the modules' own services. */
@ApplicationModule
@NullMarked
package fr.bricoconcierge.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
