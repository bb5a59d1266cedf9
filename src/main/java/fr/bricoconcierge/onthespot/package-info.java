/** An advisor booked with the resident present: consent, a first look, a slot, the papers, a confirmation to keep (R3). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "print",
            "account",
            "message",
            "task",
            "resident",
            "worktime",
            "availability",
            "eligibility",
            "referral",
            "papers",
            "intervention",
            "closing"
        })
@NullMarked
package fr.bricoconcierge.onthespot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
