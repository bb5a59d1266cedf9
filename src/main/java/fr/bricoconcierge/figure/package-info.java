/** The catalogue of figures that bear on what the pilot teaches: each defined once, counted live, frozen by checkpoints (P5, P7). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "rate",
            "market",
            "resident",
            "checkpoint",
            "referral",
            "stand",
            "intervention"
        })
@NullMarked
package fr.bricoconcierge.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
