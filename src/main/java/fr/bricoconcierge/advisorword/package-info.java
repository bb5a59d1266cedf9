/** What an advisor has to say of a referral, in a word (P8). */
@ApplicationModule(allowedDependencies = {"shared", "account", "resident", "referral", "feedback"})
@NullMarked
package fr.bricoconcierge.advisorword;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
