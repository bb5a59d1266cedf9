package fr.bricoconcierge.cash;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands cash of the régie to people who buy, and takes it back. The envelope does not feel it. */
@Service
@Transactional
public class CashDesk {

    private final FundEnvelope envelope;
    private final FundLedger ledger;
    private final CashReading reading;
    private final ReceivedCommands commands;

    CashDesk(FundEnvelope envelope, FundLedger ledger, CashReading reading, ReceivedCommands commands) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.reading = reading;
        this.commands = commands;
    }

    public void handOver(UUID command, AccountId to, Money cash, AccountId by) {
        envelope.hold();
        commands.once(command, () -> {
            mustHold(to);
            Money there = reading.atTheRegie();
            if (cash.isMoreThan(there)) {
                throw new Refused("amount", "Il n’y a que %s à la régie.".formatted(there));
            }
            ledger.handedOver(to, cash, by);
            return command;
        });
    }

    public void giveBack(UUID command, AccountId from, Money cash, AccountId by) {
        envelope.hold();
        commands.once(command, () -> {
            mustHold(from);
            Money there = reading.of(from);
            if (cash.isMoreThan(there)) {
                throw new Refused(
                        "amount",
                        "Cette caisse ne compte que %s. Comptez-la d’abord\u00a0: l’écart sera noté.".formatted(there));
            }
            ledger.givenBack(from, cash, by);
            return command;
        });
    }

    private void mustHold(AccountId person) {
        if (reading.everybody().stream().noneMatch(row -> row.id().equals(person))) {
            throw new Refused("holder", "Choisissez quelqu’un de la liste.");
        }
    }
}
