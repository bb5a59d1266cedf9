package fr.bricoconcierge.statement;

import fr.bricoconcierge.fund.FundEntryKind;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger in a statement.
 *
 * @param movesEnvelope whether the envelope feels it; else it is told beside it
 * @param balance of the envelope after it
 * @param receipted whether its purchase has a receipt; null: it needs none
 */
record StatementLine(
        long number,
        Instant at,
        FundEntryKind kind,
        String text,
        @Nullable String reference,
        @Nullable Long corrects,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String shop,
        @Nullable String category,
        @Nullable String holder,
        BigDecimal amount,
        boolean movesEnvelope,
        BigDecimal balance,
        @Nullable Boolean receipted,
        String author) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public LocalDate date() {
        return Moment.dateOf(at);
    }

    public String day() {
        return date().format(DAY);
    }

    public String said() {
        if (corrects != null) {
            return "%s (ligne %d)".formatted(text, corrects);
        }
        if (decision != null && decidedOn != null) {
            return "%s, décision %s du %s".formatted(text, decision, decidedOn.format(DAY));
        }
        String said = shop == null ? text : text + ", " + shop;
        return holder == null ? said : said + ", caisse de " + holder;
    }

    /** The receipt bears the number of its purchase. */
    public String receipt() {
        if (receipted == null) {
            return reference == null ? "" : reference;
        }
        return receipted ? String.valueOf(reference) : "manque (" + reference + ")";
    }

    public Money money() {
        return new Money(amount);
    }

    public @Nullable Money inside() {
        return movesEnvelope ? money() : null;
    }

    public @Nullable Money beside() {
        return movesEnvelope ? null : money();
    }

    /** Shown where it moves, so that each is the one above and what stands beside it. */
    public @Nullable Money balanceShown() {
        return movesEnvelope ? balanceMoney() : null;
    }

    public Money balanceMoney() {
        return new Money(balance);
    }
}
