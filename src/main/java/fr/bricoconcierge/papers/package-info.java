/** Papers to bring to an advisor: which ones by home, and whether a household has them ready; never the papers (R4). */
@ApplicationModule(
        allowedDependencies = {"shared", "command", "print", "account", "resident", "eligibility", "referral"})
@NullMarked
package fr.bricoconcierge.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
