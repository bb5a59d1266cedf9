/** Paper: one way to make a printed document, with its fonts, its sizes and its QR codes. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
