package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be bought for a visit.
 *
 * @param part the part of the visit it is for, when there is one
 * @param resident who lives there and would pay it back
 * @param amount what it costs, above nought
 * @param why why the person did not have it with them
 * @param lines what is bought, at least one
 * @param category the kind of expense, of the closed list
 * @param alreadyPaid whether the money has left already: it is then kept even beyond the envelope, as a claim
 */
public record NewPurchase(
        InterventionId intervention,
        @Nullable UUID part,
        HouseholdId household,
        ResidentId resident,
        Money amount,
        String shop,
        @Nullable String why,
        List<PurchaseLine> lines,
        PaidBy paidBy,
        boolean repaidByResident,
        boolean alreadyPaid,
        @Nullable UUID category) {

    public NewPurchase {
        lines = List.copyOf(lines);
    }
}
