package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What the fund lived from one day to another.
 *
 * @param visits how many visits had a purchase
 * @param missing purchases paid then whose receipt is still to come
 */
record Statement(
        PeriodForm period,
        Money opening,
        Money closing,
        Money spent,
        int visits,
        List<Missing> missing,
        List<SpentRow> rows,
        List<StatementLine> lines) {

    /** What all lines that move the envelope come to. */
    public Money moved() {
        return lines.stream()
                .map(StatementLine::inside)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Rounded to the cent. */
    public Money average() {
        return visits == 0
                ? Money.ZERO
                : new Money(spent.euros().divide(BigDecimal.valueOf(visits), 2, RoundingMode.HALF_UP));
    }

    public List<Group> groups() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Group(
                        dimension,
                        rows.stream()
                                .filter(row -> row.dimension() == dimension)
                                .toList()))
                .toList();
    }

    /** Spending told apart in one way. */
    record Group(Dimension dimension, List<SpentRow> rows) {}

    /** A purchase without its receipt. */
    record Missing(UUID id, long number, BigDecimal amount, String shop, String buyer) {

        public String told() {
            return "A-%d, %s, %s, %s".formatted(number, new Money(amount), shop, buyer);
        }
    }
}
