package fr.bricoconcierge.saving;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What some pieces of equipment may save in a year, together.
 *
 * @param name the type of equipment or the sector; none: all of them
 * @param source where the estimate comes from, of a type
 */
record Saving(
        @Nullable String name,
        @Nullable String source,
        int pieces,
        int households,
        BigDecimal kwh,
        BigDecimal m3,
        BigDecimal euros) {

    public String kwhSaid() {
        return said(kwh) + "\u00a0kWh";
    }

    public String m3Said() {
        return said(m3) + "\u00a0m³";
    }

    public String eurosSaid() {
        return new Money(euros.setScale(2, RoundingMode.HALF_UP)).toString();
    }

    private static String said(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(number.setScale(0, RoundingMode.HALF_UP));
    }
}
