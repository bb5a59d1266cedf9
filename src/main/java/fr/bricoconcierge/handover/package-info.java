/** What leaves with a household's agreement: the sheet of one referral, the table of a month for its organisation (R7). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "print", "spreadsheet", "audit", "account", "resident", "referral"})
@NullMarked
package fr.bricoconcierge.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
