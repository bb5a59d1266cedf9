/** Staging a sector before the tours: the announcement, the letter, the posters, and the documents that are printed for it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "command",
            "account",
            "sector",
            "door",
            "print",
            "job",
            "attachment",
            "wording"
        })
@NullMarked
package fr.bricoconcierge.staging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
