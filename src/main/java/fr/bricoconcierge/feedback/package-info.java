/** What residents, concierges and advisors say of the service: by theme and tone, quotable or not (P8). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "spreadsheet", "account", "sector"})
@NullMarked
package fr.bricoconcierge.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
