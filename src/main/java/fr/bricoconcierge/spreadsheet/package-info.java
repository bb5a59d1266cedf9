/** Tables that people bring and take away as files: reading them within limits, writing them harmless, the fate of each line. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
