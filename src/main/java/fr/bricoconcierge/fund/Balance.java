package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;

/**
 * Where the envelope stands.
 *
 * @param granted what was put in
 * @param reserved what is promised to purchases not paid yet
 * @param spent what was paid
 * @param other what came and went otherwise: repaid, missing, returned
 */
public record Balance(Money granted, Money reserved, Money spent, Money other) {

    Balance(BigDecimal granted, BigDecimal reserved, BigDecimal spent, BigDecimal other) {
        this(new Money(granted), new Money(reserved), new Money(spent), new Money(other));
    }

    /** What can still be promised. */
    public Money left() {
        return granted.plus(other).minus(reserved).minus(spent);
    }
}
