/** Charts drawn by the server: a picture, the sentence that says it, and the table of its figures. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package fr.bricoconcierge.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
