/** Contacts kept in a spreadsheet so far: their columns recognised, every line's fate shown, then imported (H9). */
@ApplicationModule(
        allowedDependencies = {"shared", "spreadsheet", "account", "audit", "job", "address", "door", "resident"})
@NullMarked
package fr.bricoconcierge.contactfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
