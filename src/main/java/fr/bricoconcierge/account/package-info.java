/** Users, roles, organisations, invitations and sign-in. */
@ApplicationModule(allowedDependencies = {"shared", "setting"})
@NullMarked
package fr.bricoconcierge.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
