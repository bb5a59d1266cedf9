/** What became of the fund's money: where it stands, what it went into, for those who answer for it. */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "print", "audit", "account", "fund", "cash", "purchase", "repayment"
        })
@NullMarked
package fr.bricoconcierge.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
