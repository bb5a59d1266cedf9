package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the ledger that may be corrected. */
record WrittenEntry(
        long id,
        long number,
        FundEntryKind kind,
        @Nullable FundEntryKind correctedKind,
        BigDecimal amount,
        String text,
        @Nullable UUID purchaseId,
        @Nullable String reference,
        @Nullable AccountId holder,
        Instant at,
        @Nullable Long correctedBy) {

    /** What it is about in the end: a correction, what it corrects. */
    FundEntryKind about() {
        return correctedKind == null ? kind : correctedKind;
    }

    public Money money() {
        return new Money(amount);
    }

    public String title() {
        return kind.label() + " n°\u00a0" + number;
    }

    public Moment moment() {
        return Moment.at(at);
    }
}
