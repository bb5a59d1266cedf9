/** The words of printed documents: edited by the coordinator, filled with what the service is called today, every version kept. */
@ApplicationModule(allowedDependencies = {"shared", "setting", "account", "attachment", "print"})
@NullMarked
package fr.bricoconcierge.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
