package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as it is read.
 *
 * @param number without gaps
 * @param movesEnvelope whether the envelope feels it
 * @param holder whose cash it moved
 * @param corrects the number of the line that it corrects
 */
public record FundEntryRow(
        long id,
        long number,
        FundEntryKind kind,
        BigDecimal amount,
        boolean movesEnvelope,
        String text,
        @Nullable UUID purchaseId,
        @Nullable String reference,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String holder,
        Instant at,
        String author) {

    /** What it is about, in one line. */
    public String said() {
        var words = new StringBuilder(text);
        if (reference != null) {
            words.append(' ').append(reference);
        }
        if (corrects != null) {
            words.append(", corrige la ligne n°\u00a0").append(corrects);
        }
        if (decision != null && decidedOn != null) {
            words.append(", décision %s du %s".formatted(decision, Moment.dayAndYear(decidedOn)));
        }
        return holder == null
                ? words.toString()
                : words.append(", caisse de ").append(holder).toString();
    }

    /** A correction is made right through the line it belongs to. */
    public boolean isCorrectable() {
        return kind != FundEntryKind.CORRECTION;
    }

    /** What the envelope feels of it. */
    public @Nullable Money inside() {
        return movesEnvelope ? new Money(amount) : null;
    }

    /** What is told beside the envelope. */
    public @Nullable Money beside() {
        return movesEnvelope ? null : new Money(amount);
    }

    public Moment moment() {
        return Moment.at(at);
    }
}
