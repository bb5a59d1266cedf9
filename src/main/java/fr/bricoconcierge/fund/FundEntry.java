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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger, for ever; it names no person but its author and whose cash it moved. The database numbers it. */
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

    @Column(name = "purchase_id")
    private @Nullable UUID purchase;

    private @Nullable String reference;
    private @Nullable Long correctsId;

    @Enumerated(EnumType.STRING)
    private @Nullable FundEntryKind correctedKind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "holder_id"))
    private @Nullable AccountId holder;

    private boolean movesEnvelope;
    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_id"))
    private AccountId by;

    @SuppressWarnings("NullAway.Init")
    protected FundEntry() {}

    FundEntry(FundEntryKind kind, Money amount, String text, AccountId by, Instant at) {
        this.kind = kind;
        this.amount = amount.euros();
        this.text = text;
        this.movesEnvelope = kind.movesEnvelope();
        this.by = by;
        this.at = at;
    }

    /** What makes {@code wrong} right: it moves by the difference whatever the other moved. */
    static FundEntry correction(WrittenEntry wrong, Money difference, String why, AccountId by, Instant at) {
        var entry = new FundEntry(FundEntryKind.CORRECTION, difference, why, by, at);
        entry.correctsId = wrong.id();
        entry.correctedKind = wrong.kind();
        entry.movesEnvelope = wrong.kind().movesEnvelope();
        entry.holder = wrong.holder();
        entry.purchase = wrong.purchaseId();
        entry.reference = wrong.reference();
        return entry;
    }

    FundEntry of(Claim claim) {
        purchase = claim.purchase();
        reference = claim.reference();
        return this;
    }

    /** The cash of that person moved by the amount; none: nobody's did. */
    FundEntry inCashOf(@Nullable AccountId person) {
        holder = person;
        return this;
    }

    FundEntry decided(Decision by) {
        decision = by.reference();
        decidedOn = by.on();
        return this;
    }
}
