/** The list of contact cards: filtered, its filters in the address, and taken away as a spreadsheet. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "account",
            "audit",
            "sector",
            "resident",
            "agenda",
            "referral",
            "intervention"
        })
@NullMarked
package fr.bricoconcierge.contactlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
