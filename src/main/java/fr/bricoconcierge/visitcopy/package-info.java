/** What a resident keeps of a visit: one page in plain French (I9). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "print", "intervention", "message", "howto", "aftervisit"})
@NullMarked
package fr.bricoconcierge.visitcopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
