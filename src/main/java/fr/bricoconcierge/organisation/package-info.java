/** The organisations that referrals go to: what each is, which programmes it follows, whether it still receives any (R1). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "command", "account", "referral", "partnerlink"})
@NullMarked
package fr.bricoconcierge.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
