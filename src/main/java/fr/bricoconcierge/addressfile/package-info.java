/** Files of the national address base: judged line by line, brought into the addresses known, with a report. */
@ApplicationModule(allowedDependencies = {"shared", "account", "job", "address"})
@NullMarked
package fr.bricoconcierge.addressfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
