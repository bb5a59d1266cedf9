/** The market calendar: where and when markets are held, when they are closed, and files that bring them. */
@ApplicationModule(allowedDependencies = {"shared", "spreadsheet", "command", "print", "address", "account"})
@NullMarked
package fr.bricoconcierge.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
