/** Purchases for homes: asked for before paying, agreed to, paid, their receipts. */
@ApplicationModule(
        allowedDependencies = {"shared", "setting", "command", "account", "attachment", "task", "resident", "fund"})
@NullMarked
package fr.bricoconcierge.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
