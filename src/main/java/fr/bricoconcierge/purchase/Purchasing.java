package fr.bricoconcierge.purchase;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Buys for a home with the fund's money: asked for, agreed to, paid (F2, F3). */
@Service
@Transactional
public class Purchasing {

    private static final Money MOST = Money.ofEuros(2_000);

    private final Purchases purchases;
    private final FundEnvelope envelope;
    private final Purse purse;
    private final PurchaseCeilings ceilings;
    private final PurchaseFollowUp followUp;
    private final ExpenseCategories categories;
    private final Consents consents;
    private final FundOption option;
    private final ReceivedCommands commands;
    private final Clock clock;

    Purchasing(
            Purchases purchases,
            FundEnvelope envelope,
            Purse purse,
            PurchaseCeilings ceilings,
            PurchaseFollowUp followUp,
            ExpenseCategories categories,
            Consents consents,
            FundOption option,
            ReceivedCommands commands,
            Clock clock) {
        this.purchases = purchases;
        this.envelope = envelope;
        this.purse = purse;
        this.ceilings = ceilings;
        this.followUp = followUp;
        this.categories = categories;
        this.consents = consents;
        this.option = option;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Asks for a purchase. Before paying it takes its amount out of what is left, and is refused beyond that, beside
     * {@code amount}; above a ceiling the coordinator answers first. What was paid already is always kept: within what
     * is left and the ceilings it counts at once, else it is a claim that leaves the envelope alone until accepted.
     */
    public PurchaseId ask(UUID command, NewPurchase asked, AccountId by) {
        mustBeOn(asked);
        mustBeAPossibleAmount(asked.amount());
        mustBeRepayable(asked);
        if (asked.category() != null) {
            categories.mustBeInUse(asked.category());
        }
        return new PurchaseId(commands.once(command, () -> {
            purse.mustHold(asked, by);
            PurchaseState state = asked.alreadyPaid() ? stateOfPaid(asked) : stateOfAsked(asked);
            Purchase purchase = purchases.saveAndFlush(new Purchase(asked, state, by, clock.instant()));
            if (state == PurchaseState.PAID) {
                purse.pay(purchase, by);
            }
            if (state.isWaiting()) {
                followUp.awaitAnswer(purchase);
            }
            if (asked.alreadyPaid()) {
                followUp.awaitReceipt(purchase);
            }
            return purchase.id().value();
        }));
    }

    /** The coordinator's answer; a refusal says why, and gives back what had been promised. */
    public void answer(PurchaseId id, boolean agreed, @Nullable String note, AccountId by) {
        Purchase purchase = hold(id);
        PurchaseState before = purchase.state();
        if (agreed) {
            purchase.approve(note, by, clock.instant());
        } else {
            purchase.refuse(note, by, clock.instant());
        }
        if (!agreed && before.reserves()) {
            envelope.release(purchase.amount());
        }
        if (agreed && before == PurchaseState.CLAIMED) {
            acceptClaim(purchase, by);
        }
        followUp.answered(purchase, by);
    }

    /**
     * Notes what was really paid. Up to what was agreed it is simply spent, and the rest is given back; beyond, it is
     * spent when the ceilings and the envelope allow it, else it becomes a claim to be validated.
     */
    public PurchaseState pay(PurchaseId id, Money actual, AccountId by) {
        return pay(id, actual, null, null, by);
    }

    /** The same with the receipt at hand, and with other money than was meant; a refusal leaves the purchase unpaid. */
    PurchaseState pay(PurchaseId id, Money actual, @Nullable PaidBy with, byte @Nullable [] receipt, AccountId by) {
        mustBeAPossibleAmount(actual);
        Purchase purchase = hold(id);
        purchase.mustBeApproved();
        purchase.payWith(with == null ? purchase.paidBy() : with);
        if (purchase.takesCash()) {
            purse.mustHold(purchase.askedBy(), actual);
        }
        Money agreed = purchase.amount();
        boolean more = actual.isMoreThan(agreed);
        if (more && (ceilings.areExceededBy(actual, purchase.household(), id) || !envelope.spend(agreed, actual))) {
            purchase.claim(actual, clock.instant());
            envelope.release(agreed);
            followUp.awaitAnswer(purchase);
        } else {
            purchase.pay(actual, clock.instant());
            if (!more) {
                envelope.spend(agreed, actual);
            }
            purse.pay(purchase, by);
        }
        expectReceipt(purchase, receipt, by);
        return purchase.state();
    }

    /** Gives up a purchase that was not paid, and gives back what had been promised to it. */
    public void drop(PurchaseId id, AccountId by) {
        Purchase purchase = hold(id);
        purchase.drop();
        envelope.release(purchase.amount());
        followUp.answered(purchase, by);
    }

    /** Keeps the receipt, a JPEG, a PNG or a PDF; refused beside {@code receipt}. */
    public void attachReceipt(PurchaseId id, byte[] content, AccountId by) {
        followUp.keepReceipt(get(id), content, by);
    }

    private void expectReceipt(Purchase purchase, byte @Nullable [] receipt, AccountId by) {
        if (receipt == null) {
            followUp.awaitReceipt(purchase);
        } else {
            followUp.keepReceipt(purchase, receipt, by);
        }
    }

    private PurchaseState stateOfAsked(NewPurchase asked) {
        if (!envelope.reserve(asked.amount())) {
            throw new Refused("amount", onlySoMuchLeft());
        }
        return ceilings.areExceededBy(asked.amount(), asked.household(), null)
                ? PurchaseState.ASKED
                : PurchaseState.APPROVED;
    }

    private PurchaseState stateOfPaid(NewPurchase asked) {
        if (!envelope.reserve(asked.amount())) {
            return PurchaseState.CLAIMED;
        }
        if (ceilings.areExceededBy(asked.amount(), asked.household(), null)) {
            envelope.release(asked.amount());
            return PurchaseState.CLAIMED;
        }
        envelope.spend(asked.amount(), asked.amount());
        return PurchaseState.PAID;
    }

    private void acceptClaim(Purchase purchase, AccountId by) {
        purse.mustHoldClaimed(purchase);
        if (!envelope.spend(Money.ZERO, purchase.amount())) {
            throw new Refused(onlySoMuchLeft());
        }
        purse.pay(purchase, by);
    }

    private void mustBeOn(NewPurchase asked) {
        if (!option.isOpenFor(asked.intervention())) {
            throw new Refused("Le fonds d’avance n’est pas ouvert. Remettez plutôt la liste de ce qu’il faut acheter,"
                    + " ou proposez de repasser.");
        }
    }

    /** A debt needs somebody to remember it with. */
    private void mustBeRepayable(NewPurchase asked) {
        if (asked.repaidByResident() && !consents.isActive(asked.resident(), ConsentPurpose.KEEP_CARD)) {
            throw new Refused(
                    "repaid", "Pour un remboursement, il faut d’abord l’accord de la personne pour garder sa fiche.");
        }
    }

    private static void mustBeAPossibleAmount(Money amount) {
        if (!amount.isMoreThan(Money.ZERO)) {
            throw new Refused("amount", "Écrivez un montant au-dessus de zéro.");
        }
        if (amount.isMoreThan(MOST)) {
            throw new Refused("amount", "Un achat du fonds ne dépasse pas %s.".formatted(MOST));
        }
    }

    private String onlySoMuchLeft() {
        return "Il ne reste que %s dans le fonds d’avance."
                .formatted(envelope.balance().left());
    }

    /** The purchase as it stands once nobody else is at the envelope. */
    private Purchase hold(PurchaseId id) {
        envelope.hold();
        return get(id);
    }

    private Purchase get(PurchaseId id) {
        return purchases.findById(id).orElseThrow(() -> new PurchaseNotFound(id));
    }
}
