/** The charter against over-solicitation: its text on a page and on paper, its limits, and where the team went past them (H7). */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "account", "print", "wording", "solicitation", "resident"})
@NullMarked
package fr.bricoconcierge.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
