/** The address book: emergency numbers, public services, and professionals as an option to test. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "command", "account"})
@NullMarked
package fr.bricoconcierge.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
