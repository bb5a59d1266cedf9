package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item in the catalogue; savings are for one piece in a year. */
record KitItemRow(
        KitItemId id,
        String name,
        KitItemKind kind,
        String unit,
        @Nullable BigDecimal savingKwh,
        @Nullable BigDecimal savingM3,
        @Nullable BigDecimal savingEuros,
        @Nullable String source,
        @Nullable BigDecimal cost,
        int threshold,
        boolean retired) {

    /** « 35 kWh · 7,00 € », empty when none is known. */
    public String saving() {
        return Stream.of(
                        amount(savingKwh, "kWh"),
                        amount(savingM3, "m³"),
                        savingEuros == null ? "" : new Money(savingEuros).toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String price() {
        return cost == null ? "" : new Money(cost).toString();
    }

    private static String amount(@Nullable BigDecimal number, String unit) {
        return number == null
                ? ""
                : String.format(Locale.FRANCE, "%,.1f", number).replaceFirst(",0$", "") + "\u00a0" + unit;
    }
}
