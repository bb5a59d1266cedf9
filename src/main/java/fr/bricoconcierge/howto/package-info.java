/** How to repair something oneself: sheets in plain French, kept by the coordinator, shown, printed and handed over (I3). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "account"})
@NullMarked
package fr.bricoconcierge.howto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
