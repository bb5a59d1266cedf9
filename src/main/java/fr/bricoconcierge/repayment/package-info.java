/** Debts: what households owe the fund, and what the fund owes those who paid with their own money. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setting",
            "print",
            "command",
            "account",
            "resident",
            "fund",
            "cash",
            "purchase"
        })
@NullMarked
package fr.bricoconcierge.repayment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
