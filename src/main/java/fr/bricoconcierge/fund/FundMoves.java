package fr.bricoconcierge.fund;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives money back to the treasury, and makes a wrong line right by another. */
@Service
@Transactional
public class FundMoves {

    private final FundEnvelope envelope;
    private final FundEntries entries;
    private final CashBoxes boxes;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    FundMoves(
            FundEnvelope envelope,
            FundEntries entries,
            CashBoxes boxes,
            ReceivedCommands commands,
            JdbcClient database,
            Clock clock) {
        this.envelope = envelope;
        this.entries = entries;
        this.boxes = boxes;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** Takes {@code amount} out of the envelope for good; refused beyond what is left. */
    public void returnToTreasury(UUID command, Money amount, String text, AccountId by) {
        commands.once(command, () -> {
            Money less = Money.ZERO.minus(amount);
            if (!envelope.move(FundEntryKind.RETURN, less)) {
                throw new Refused("amount", onlySoMuchLeft());
            }
            entries.save(new FundEntry(FundEntryKind.RETURN, less, text, by, clock.instant()));
            return command;
        });
    }

    /** Adds the line that brings line {@code number} to {@code right}, nought or more; dated now, whatever month it was. */
    public void correct(UUID command, long number, Money right, String why, AccountId by) {
        envelope.hold();
        commands.once(command, () -> {
            WrittenEntry wrong = getEntry(number);
            Money difference = wrong.signed(right).minus(wrong.money());
            if (difference.equals(Money.ZERO)) {
                throw new Refused("amount", "C’est déjà le montant de cette ligne.");
            }
            if (wrong.kind().movesEnvelope() && !envelope.move(wrong.kind(), difference)) {
                throw new Refused("amount", onlySoMuchLeft());
            }
            if (wrong.holder() != null && difference.isNegative()) {
                boxes.mustHold(
                        wrong.holder(),
                        Money.ZERO.minus(difference),
                        "amount",
                        "Faites d’abord compter la caisse, ou notez la remise qui manque.");
            }
            entries.save(FundEntry.correction(wrong, difference, why, by, clock.instant()));
            return command;
        });
    }

    /** A line that is no correction itself: those are corrected through the line they belong to. */
    @Transactional(readOnly = true)
    WrittenEntry getEntry(long number) {
        return database.sql("""
                        select e.id, e.number, e.kind, e.text, e.purchase_id, e.reference, e.holder_id as holder, e.at,
                               e.amount + coalesce((select sum(c.amount) from fund_entry c where c.corrects_id = e.id), 0) as amount
                        from fund_entry e
                        where e.number = ? and e.kind <> 'CORRECTION'
                        """)
                .param(number)
                .query(WrittenEntry.class)
                .optional()
                .orElseThrow(() -> new FundEntryNotFound(number));
    }

    private String onlySoMuchLeft() {
        return "Il ne reste que %s dans le fonds d’avance."
                .formatted(envelope.balance().left());
    }

    private static final class FundEntryNotFound extends NotFound {

        FundEntryNotFound(long number) {
            super("fund entry", number);
        }
    }
}
