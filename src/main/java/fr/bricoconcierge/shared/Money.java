package fr.bricoconcierge.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** An amount in euros, counted to the cent; it may be negative. */
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Refuses parts of a cent with {@link ArithmeticException}: money is never rounded in silence. */
    public Money {
        euros = euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money ofEuros(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    /** As the French write it: {@code −1 234,50 €} with non-breaking spaces and the minus sign. */
    @Override
    public String toString() {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(euros).replace('-', '\u2212');
    }
}
