package fr.bricoconcierge.repayment;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.fund.Claim;
import fr.bricoconcierge.fund.Decision;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a household owes, in part or whole (F4). */
@Service
@Transactional
class Settling {

    private final FundEnvelope envelope;
    private final FundLedger ledger;
    private final DebtReading debts;
    private final Regie regie;
    private final ReceivedCommands commands;
    private final Clock clock;

    Settling(
            FundEnvelope envelope,
            FundLedger ledger,
            DebtReading debts,
            Regie regie,
            ReceivedCommands commands,
            Clock clock) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.debts = debts;
        this.regie = regie;
        this.commands = commands;
        this.clock = clock;
    }

    /** Never beyond what is due; to let go is the coordinator's, by a written decision. */
    void settle(PurchaseId purchase, SettlementForm form, CurrentAccount by) {
        mustBeAllowed(form, by);
        envelope.hold();
        commands.once(form.command(), () -> {
            DebtRow debt = debts.getDebt(purchase);
            Money amount = new Money(form.amount());
            if (amount.isMoreThan(debt.dueMoney())) {
                throw new Refused(
                        "amount",
                        debt.isDue()
                                ? "Il ne reste que %s à rembourser.".formatted(debt.dueMoney())
                                : "Il ne reste rien à rembourser.");
            }
            enter(new Claim(purchase.value(), debt.reference()), amount, form, by);
            return form.command();
        });
    }

    private void enter(Claim claim, Money amount, SettlementForm form, CurrentAccount by) {
        switch (form.way()) {
            case CASH -> ledger.repayment(claim, amount, by.id(), by.id());
            case CHEQUE -> ledger.repayment(claim, amount, null, by.id());
            case TITLE -> ledger.title(claim, amount, by.id());
            case WRITE_OFF -> ledger.writeOff(claim, amount, form.why().label(), decision(form), by.id());
        }
    }

    private void mustBeAllowed(SettlementForm form, CurrentAccount by) {
        if (form.way().collects() && !regie.mayCollect()) {
            throw new Refused(
                    "way",
                    "L’encaissement n’est pas autorisé\u00a0: choisissez «\u00a0Titre à émettre par le Trésor\u00a0».");
        }
        if (form.way() == SettlementForm.Way.WRITE_OFF) {
            if (!by.is(Role.COORDINATOR)) {
                throw new Refused("way", "Une remise se décide avec la coordination.");
            }
            must(form.why() != null, "why", "Dites pourquoi.");
            must(form.decision() != null, "decision", "Indiquez la référence de la décision.");
            must(form.decidedOn() != null, "decidedOn", "Indiquez la date de la décision.");
            must(isPossible(form.decidedOn()), "decidedOn", "Vérifiez la date de la décision.");
        }
    }

    private boolean isPossible(@Nullable LocalDate day) {
        return day != null && !day.isAfter(Moment.dateOf(clock.instant())) && day.getYear() >= 2000;
    }

    private static Decision decision(SettlementForm form) {
        return new Decision(form.decision(), form.decidedOn());
    }

    private static void must(boolean right, String field, String sentence) {
        if (!right) {
            throw new Refused(field, sentence);
        }
    }
}
