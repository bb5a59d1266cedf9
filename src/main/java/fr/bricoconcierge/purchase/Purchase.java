package fr.bricoconcierge.purchase;

import fr.bricoconcierge.fund.Claim;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** Something bought for a home with the fund's money, from the asking to the receipt (F3). */
@Entity
class Purchase {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PurchaseId id;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private @Nullable Long number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "intervention_id"))
    private InterventionId intervention;

    @Column(name = "part_id")
    private @Nullable UUID part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    private Instant askedAt;
    private BigDecimal amount;
    private String shop;
    private @Nullable String why;

    @Column(name = "category_id")
    private @Nullable UUID category;

    @ElementCollection
    @CollectionTable(name = "purchase_line", joinColumns = @JoinColumn(name = "purchase_id"))
    @OrderColumn(name = "position")
    private List<PurchaseLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PaidBy paidBy;

    private boolean repaidByResident;

    @Enumerated(EnumType.STRING)
    private PurchaseState state;

    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable String answerNote;
    private @Nullable Instant paidAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "receipt_id"))
    private @Nullable AttachmentId receipt;

    private @Nullable Instant receiptDue;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Purchase() {}

    Purchase(NewPurchase asked, PurchaseState state, AccountId by, Instant at) {
        this.id = PurchaseId.next();
        this.intervention = asked.intervention();
        this.part = asked.part();
        this.household = asked.household();
        this.askedBy = by;
        this.askedAt = at;
        this.amount = asked.amount().euros();
        this.shop = asked.shop();
        this.why = asked.why();
        this.category = asked.category();
        this.lines.addAll(asked.lines());
        this.paidBy = asked.paidBy();
        this.repaidByResident = asked.repaidByResident();
        this.state = state;
        this.paidAt = asked.alreadyPaid() ? at : null;
    }

    /** Says yes: one may go and pay, or what was paid already counts as paid. */
    void approve(@Nullable String note, AccountId by, Instant at) {
        become(state == PurchaseState.CLAIMED ? PurchaseState.PAID : PurchaseState.APPROVED);
        answer(note, by, at);
    }

    void refuse(@Nullable String note, AccountId by, Instant at) {
        if (note == null) {
            throw new Refused("note", "Dites pourquoi, en une phrase.");
        }
        become(PurchaseState.REFUSED);
        answer(note, by, at);
    }

    void mustBeApproved() {
        if (state != PurchaseState.APPROVED) {
            throw new Refused(
                    state == PurchaseState.ASKED
                            ? "Attendez l’accord de la coordination avant de payer."
                            : alreadyNoted());
        }
    }

    void pay(Money actual, Instant at) {
        become(PurchaseState.PAID);
        amount = actual.euros();
        paidAt = at;
    }

    /** Keeps what was paid beyond what had been agreed to, until somebody answers. */
    void claim(Money actual, Instant at) {
        become(PurchaseState.CLAIMED);
        amount = actual.euros();
        paidAt = at;
    }

    void drop() {
        become(PurchaseState.DROPPED);
    }

    void expectReceipt(Instant due) {
        receiptDue = due;
    }

    void mustBePaid() {
        if (paidAt == null) {
            throw new Refused("receipt", "Notez d’abord le paiement\u00a0: le justificatif vient après.");
        }
    }

    void attach(AttachmentId attachment) {
        receipt = attachment;
    }

    PurchaseId id() {
        return id;
    }

    /** How the ledger names it. */
    Claim claim() {
        return new Claim(id.value(), "A-" + number);
    }

    /** The money that left at the till may be other than was meant. */
    void payWith(PaidBy money) {
        paidBy = money;
    }

    PaidBy paidBy() {
        return paidBy;
    }

    boolean takesCash() {
        return paidBy == PaidBy.CASH;
    }

    HouseholdId household() {
        return household;
    }

    AccountId askedBy() {
        return askedBy;
    }

    Money amount() {
        return new Money(amount);
    }

    PurchaseState state() {
        return state;
    }

    private void answer(@Nullable String note, AccountId by, Instant at) {
        answerNote = note;
        answeredBy = by;
        answeredAt = at;
    }

    private void become(PurchaseState next) {
        if (!state.mayBecome(next)) {
            throw new Refused(alreadyNoted());
        }
        state = next;
    }

    private String alreadyNoted() {
        return "Cet achat est déjà noté\u00a0: %s.".formatted(state.label().toLowerCase(Locale.FRANCE));
    }
}
