package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told beside the targets.
 *
 * @param information households with a file for information alone, which no target counts
 * @param firstDay the first day in the field; none before there was one
 * @param shortItems kinds of equipment of which the depot holds less than it should
 * @param kwh what the equipment in place may save in a year
 */
record Aside(
        long purchasesToApprove,
        long information,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant receivedUntil,
        BigDecimal granted,
        BigDecimal spent,
        BigDecimal reserved,
        long shortItems,
        long pieces,
        BigDecimal kwh,
        BigDecimal m3,
        BigDecimal euros) {

    @Nullable
    String span() {
        return firstDay == null || lastDay == null
                ? null
                : "Du %s au %s.".formatted(Moment.dayAndYear(firstDay), Moment.dayAndYear(lastDay));
    }

    public @Nullable Moment received() {
        return receivedUntil == null ? null : Moment.at(receivedUntil);
    }

    public String leftInFund() {
        return new Money(granted.subtract(spent).subtract(reserved)).toString();
    }

    public String fundSaid() {
        return "sur %s, dont %s dépensés".formatted(new Money(granted), new Money(spent));
    }

    public String energy() {
        return whole(kwh) + "\u00a0kWh";
    }

    public String water() {
        return whole(m3) + "\u00a0m³";
    }

    public String savedMoney() {
        return whole(euros) + "\u00a0€";
    }

    private static String whole(BigDecimal number) {
        return Figures.inFrench(number.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
