package fr.bricoconcierge.fund;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts money into the envelope. */
@Service
@Transactional
public class FundAllotment {

    private static final Money MOST = Money.ofEuros(100_000);

    private final FundEnvelope envelope;
    private final FundEntries entries;
    private final ReceivedCommands commands;
    private final Clock clock;

    FundAllotment(FundEnvelope envelope, FundEntries entries, ReceivedCommands commands, Clock clock) {
        this.envelope = envelope;
        this.entries = entries;
        this.commands = commands;
        this.clock = clock;
    }

    /** Adds {@code amount} to what was granted; {@code text} says by which decision and names nobody. */
    public void allot(UUID command, Money amount, String text, AccountId by) {
        if (!amount.isMoreThan(Money.ZERO)) {
            throw new Refused("amount", "Écrivez un montant au-dessus de zéro.");
        }
        if (amount.isMoreThan(MOST)) {
            throw new Refused("amount", "Écrivez au plus %s à la fois.".formatted(MOST));
        }
        commands.once(command, () -> {
            envelope.grant(amount);
            entries.save(new FundEntry(FundEntryKind.ALLOTMENT, amount, text, by, clock.instant()));
            return command;
        });
    }
}
