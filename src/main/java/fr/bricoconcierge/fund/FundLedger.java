package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters what happens to the fund's money, in the transaction of whoever lets it happen. Amounts are given above nought. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FundLedger {

    private final FundEnvelope envelope;
    private final FundEntries entries;
    private final Clock clock;

    FundLedger(FundEnvelope envelope, FundEntries entries, Clock clock) {
        this.envelope = envelope;
        this.entries = entries;
        this.clock = clock;
    }

    /** A purchase is paid; the envelope has been told already. */
    public void purchase(Claim claim, Money paid, @Nullable AccountId cashOf, AccountId by) {
        entries.save(entry(FundEntryKind.PURCHASE, Money.ZERO.minus(paid), "Achat", by)
                .of(claim)
                .inCashOf(cashOf));
    }

    /** A resident gives money back: there is more to buy from. */
    public void repayment(Claim claim, Money given, @Nullable AccountId cashOf, AccountId by) {
        envelope.move(FundEntryKind.REPAYMENT, given);
        entries.save(entry(FundEntryKind.REPAYMENT, given, "Remboursement", by)
                .of(claim)
                .inCashOf(cashOf));
    }

    /** The treasury will ask a resident for it. */
    public void title(Claim claim, Money owed, AccountId by) {
        entries.save(entry(FundEntryKind.TITLE, owed, "Titre à émettre par le Trésor", by)
                .of(claim));
    }

    /** What a resident owed is let go of. */
    public void writeOff(Claim claim, Money owed, String why, Decision decision, AccountId by) {
        entries.save(entry(FundEntryKind.WRITE_OFF, owed, "Remise\u00a0: " + why, by)
                .of(claim)
                .decided(decision));
    }

    /** Somebody of the team gets back what they had paid; {@code slip} names the slip they sign. */
    public void refund(Claim claim, Money paid, String slip, @Nullable AccountId cashOf, AccountId by) {
        entries.save(entry(FundEntryKind.REFUND, Money.ZERO.minus(paid), slip, by)
                .of(claim)
                .inCashOf(cashOf));
    }

    public void handedOver(AccountId to, Money cash, AccountId by) {
        entries.save(entry(FundEntryKind.HANDED_OVER, cash, "De la régie à la caisse", by)
                .inCashOf(to));
    }

    public void givenBack(AccountId from, Money cash, AccountId by) {
        entries.save(entry(FundEntryKind.GIVEN_BACK, Money.ZERO.minus(cash), "De la caisse à la régie", by)
                .inCashOf(from));
    }

    /** What was counted is more, or less, than the ledger says; refused when less is left than what is missing. */
    public void discrepancy(AccountId of, Money difference, AccountId by) {
        if (!envelope.move(FundEntryKind.DISCREPANCY, difference)) {
            throw new Refused(
                    "Il ne reste que %s dans le fonds\u00a0: ajoutez d’abord une dotation ou refusez un achat réservé."
                            .formatted(envelope.balance().left()));
        }
        entries.save(
                entry(FundEntryKind.DISCREPANCY, difference, "Écart validé", by).inCashOf(of));
    }

    private FundEntry entry(FundEntryKind kind, Money amount, String text, AccountId by) {
        return new FundEntry(kind, amount, text, by, clock.instant());
    }
}
