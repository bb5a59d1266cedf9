package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger, for ever; it names no person but its author. */
@Entity
@Immutable
class FundEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private FundEntryKind kind;

    private BigDecimal amount;
    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "purchase_id"))
    private @Nullable PurchaseId purchase;

    private @Nullable Long correctsId;
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_id"))
    private AccountId by;

    @SuppressWarnings("NullAway.Init")
    protected FundEntry() {}

    private FundEntry(FundEntryKind kind, Money amount, String text, AccountId by, Instant at) {
        this.kind = kind;
        this.amount = amount.euros();
        this.text = text;
        this.by = by;
        this.at = at;
    }

    static FundEntry allotment(Money amount, String text, AccountId by, Instant at) {
        return new FundEntry(FundEntryKind.ALLOTMENT, amount, text, by, at);
    }

    /** Written as it is paid, signed as the envelope feels it. */
    static FundEntry purchase(Purchase paid, AccountId by, Instant at) {
        var entry = new FundEntry(FundEntryKind.PURCHASE, Money.ZERO.minus(paid.amount()), "Achat", by, at);
        entry.purchase = paid.id();
        return entry;
    }
}
