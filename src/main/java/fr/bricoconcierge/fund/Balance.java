package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;

/**
 * Where the envelope stands.
 *
 * @param granted what was put in
 * @param reserved what is promised to purchases not paid yet
 * @param spent what was paid
 */
public record Balance(Money granted, Money reserved, Money spent) {

    Balance(BigDecimal granted, BigDecimal reserved, BigDecimal spent) {
        this(new Money(granted), new Money(reserved), new Money(spent));
    }

    /** What can still be promised. */
    public Money left() {
        return granted.minus(reserved).minus(spent);
    }
}
