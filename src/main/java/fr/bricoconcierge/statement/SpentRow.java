package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Theme;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What was spent on one month, theme, sector, shop or kind of expense. */
record SpentRow(Dimension dimension, @Nullable String name, BigDecimal amount, int purchases) {

    public String label() {
        if (name == null) {
            return switch (dimension) {
                case THEME -> "Sans thème";
                case SECTOR -> "Hors secteur";
                default -> "Non précisé";
            };
        }
        return switch (dimension) {
            case MONTH -> SpentMonth.told(YearMonth.parse(name));
            case THEME -> Theme.valueOf(name).label();
            default -> name;
        };
    }

    public Money money() {
        return new Money(amount);
    }
}
