package fr.bricoconcierge.purchase;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to where one buys without asking: so much a purchase, so much a household (F3). */
@Component
class PurchaseCeilings {

    private final Settings settings;
    private final JdbcClient database;

    PurchaseCeilings(Settings settings, JdbcClient database) {
        this.settings = settings;
        this.database = database;
    }

    /**
     * Whether the coordinator must agree to a purchase of that amount. To be asked once the envelope's row is held, so
     * that two purchases for one household are not both judged alone.
     *
     * @param but a purchase of that household that the amount replaces, when there is one
     */
    boolean areExceededBy(Money amount, HouseholdId household, @Nullable PurchaseId but) {
        return amount.isMoreThan(settings.money(Setting.PURCHASE_CEILING))
                || boughtFor(household, but).plus(amount).isMoreThan(settings.money(Setting.HOUSEHOLD_CEILING));
    }

    private Money boughtFor(HouseholdId household, @Nullable PurchaseId but) {
        BigDecimal sum = database.sql("select coalesce(sum(amount), 0) from fund_fact_purchase"
                        + " where household_id = ? and purchase_id is distinct from ?")
                .param(household.value())
                .param(but == null ? null : but.value())
                .query(BigDecimal.class)
                .single();
        return new Money(sum);
    }
}
