/** The advisors' space: the referrals to their organisation, what they note of them, and what they ask for (R5). */
@ApplicationModule(allowedDependencies = {"shared", "account", "resident", "availability", "solicitation", "referral"})
@NullMarked
package fr.bricoconcierge.advisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
