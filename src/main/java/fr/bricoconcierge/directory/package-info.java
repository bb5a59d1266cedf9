/** The address book: emergency numbers, public services, and professionals as an option to test. */
@ApplicationModule(allowedDependencies = {"shared", "spreadsheet", "setting", "command", "account", "sector", "audit"})
@NullMarked
package fr.bricoconcierge.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
