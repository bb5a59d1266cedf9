/** Late corrections of a closed report: every earlier version stays readable, with who, when and why. */
@ApplicationModule(allowedDependencies = {"shared", "account", "resident", "referral", "intervention", "part"})
@NullMarked
package fr.bricoconcierge.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
