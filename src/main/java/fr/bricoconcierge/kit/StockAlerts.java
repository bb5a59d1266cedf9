package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the stock shows into something to do: restock the depot, count again what somebody carries. */
@Component
class StockAlerts {

    void recount(KitItemId item, AccountId holder) {}

    void counted(KitItemId item, @Nullable AccountId holder, AccountId by) {}

    void watchDepot(KitItemId item) {}
}
