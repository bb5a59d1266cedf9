package fr.bricoconcierge.repayment;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.fund.CashBoxes;
import fr.bricoconcierge.fund.Claim;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.repayment.RefundReading.OwnPurchase;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back to somebody of the team all that they had paid with their own money, with a slip to sign (F5). */
@Service
@Transactional
public class Refunding {

    private final FundEnvelope envelope;
    private final FundLedger ledger;
    private final CashBoxes boxes;
    private final RefundReading reading;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    Refunding(
            FundEnvelope envelope,
            FundLedger ledger,
            CashBoxes boxes,
            RefundReading reading,
            ReceivedCommands commands,
            JdbcClient database,
            Clock clock) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.boxes = boxes;
        this.reading = reading;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** {@code cash}: out of the box of whoever refunds; else by transfer. */
    public UUID refund(UUID command, AccountId to, boolean cash, AccountId by) {
        envelope.hold();
        return commands.once(command, () -> {
            List<OwnPurchase> claims = reading.claims(to);
            if (claims.isEmpty()) {
                throw new Refused("Tout est déjà remboursé.");
            }
            Money sum = claims.stream().map(OwnPurchase::money).reduce(Money.ZERO, Money::plus);
            if (cash) {
                boxes.mustHold(
                        by, sum, "", "Faites le remboursement par virement, ou notez d’abord la remise d’espèces.");
            }
            UUID id = Uuids.next();
            String slip = "Bon R-" + keep(id, to, sum, cash, by);
            for (OwnPurchase claim : claims) {
                database.sql("insert into fund_refund_line (purchase_id, refund_id, amount) values (?, ?, ?)")
                        .params(claim.purchaseId(), id, claim.amount())
                        .update();
                var about = new Claim(claim.purchaseId(), claim.reference());
                ledger.refund(about, claim.money(), slip, cash ? by : null, by);
            }
            return id;
        });
    }

    private long keep(UUID id, AccountId to, Money sum, boolean cash, AccountId by) {
        return database.sql("""
                        insert into fund_refund (id, to_id, amount, cash, at, by_id)
                        values (:id, :to, :amount, :cash, :at, :by) returning number
                        """)
                .param("id", id)
                .param("to", to.value())
                .param("amount", sum.euros())
                .param("cash", cash)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }
}
