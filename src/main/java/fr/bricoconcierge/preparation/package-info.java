/** Getting ready: the steps before the first door, the partners and what each brings, similar services compared (P9). */
@ApplicationModule(allowedDependencies = {"shared", "setting", "print", "account"})
@NullMarked
package fr.bricoconcierge.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
