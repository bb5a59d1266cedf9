package fr.bricoconcierge.kit;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.kit.StockMovements.Movement;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves equipment between the depot, those who carry it and the homes where it stays (K1). */
@Service
@Transactional
public class KitStock {

    private final StockMovements movements;
    private final StockAlerts alerts;
    private final ReceivedCommands commands;
    private final Clock clock;

    KitStock(StockMovements movements, StockAlerts alerts, ReceivedCommands commands, Clock clock) {
        this.movements = movements;
        this.alerts = alerts;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Writes down what was already installed, which no rule can undo: what the holder was not known to carry becomes a
     * discrepancy to be recounted.
     */
    public void install(KitItemId item, int quantity, AccountId holder, InterventionId intervention, Instant at) {
        mustBePositive(quantity);
        movements.hold(item);
        int missing = quantity - movements.level(item, holder);
        if (missing > 0) {
            movements.add(new Movement(item, holder, MovementKind.RECOUNT, missing, at, holder, intervention));
            alerts.recount(item, holder);
        }
        movements.add(new Movement(item, holder, MovementKind.INSTALLED, -quantity, at, holder, intervention));
    }

    /** Takes an installation back: it was never put in, and its holder still carries it. */
    public void uninstall(KitItemId item, int quantity, AccountId holder, InterventionId intervention, Instant at) {
        mustBePositive(quantity);
        movements.hold(item);
        movements.add(new Movement(item, holder, MovementKind.RETURNED, quantity, at, holder, intervention));
    }

    /** Moves from the depot to the stock of {@code holder}; refused beyond what the depot holds. */
    public void take(UUID command, KitItemId item, int quantity, AccountId holder) {
        commands.once(command, () -> {
            mustBePositive(quantity);
            movements.hold(item);
            int left = movements.level(item, null);
            if (quantity > left) {
                throw new Refused("quantity", noMoreThan("Le dépôt", left));
            }
            move(item, -quantity, null, MovementKind.TAKEN, holder);
            alerts.watchDepot(item, holder);
            return move(item, quantity, holder, MovementKind.TAKEN, holder);
        });
    }

    /** Moves what {@code holder} carries back to the depot; refused beyond what they carry. */
    public void giveBack(UUID command, KitItemId item, int quantity, AccountId holder) {
        commands.once(command, () -> {
            mustBePositive(quantity);
            movements.hold(item);
            int carried = movements.level(item, holder);
            if (quantity > carried) {
                throw new Refused("quantity", noMoreThan("Votre stock", carried));
            }
            move(item, -quantity, holder, MovementKind.RETURNED, holder);
            UUID made = move(item, quantity, null, MovementKind.RETURNED, holder);
            alerts.watchDepot(item, holder);
            return made;
        });
    }

    /** Moves all that somebody who has left still carried back to the depot; once more changes nothing. */
    void takeBack(AccountId gone, AccountId by) {
        for (KitItemId item : movements.carriedBy(gone)) {
            movements.hold(item);
            int carried = movements.level(item, gone);
            if (carried > 0) {
                move(item, -carried, gone, MovementKind.RETURNED, by);
                move(item, carried, null, MovementKind.RETURNED, by);
                alerts.watchDepot(item, by);
            }
        }
    }

    /** Takes what broke or was lost out of what {@code holder} carries. */
    public void writeOff(UUID command, KitItemId item, int quantity, AccountId holder) {
        commands.once(command, () -> {
            mustBePositive(quantity);
            movements.hold(item);
            int carried = movements.level(item, holder);
            if (quantity > carried) {
                throw new Refused("quantity", noMoreThan("Votre stock", carried));
            }
            return move(item, -quantity, holder, MovementKind.BROKEN, holder);
        });
    }

    /** Adds what the depot received. */
    public void deliver(UUID command, KitItemId item, int quantity, AccountId by) {
        commands.once(command, () -> {
            mustBePositive(quantity);
            movements.hold(item);
            UUID made = move(item, quantity, null, MovementKind.DELIVERY, by);
            alerts.watchDepot(item, by);
            return made;
        });
    }

    /** Sets the level to what was counted, by a movement of the difference. No holder: the depot. */
    public void recount(UUID command, KitItemId item, int counted, @Nullable AccountId holder, AccountId by) {
        commands.once(command, () -> {
            movements.hold(item);
            int difference = counted - movements.level(item, holder);
            alerts.counted(item, holder, by);
            UUID made = difference == 0 ? command : move(item, difference, holder, MovementKind.RECOUNT, by);
            alerts.watchDepot(item, by);
            return made;
        });
    }

    private UUID move(KitItemId item, int quantity, @Nullable AccountId holder, MovementKind kind, AccountId by) {
        return movements.add(new Movement(item, holder, kind, quantity, clock.instant(), by, null));
    }

    private static void mustBePositive(int quantity) {
        if (quantity < 1) {
            throw new Refused("quantity", "Écrivez au moins 1.");
        }
    }

    private static String noMoreThan(String where, int level) {
        return level <= 0
                ? where + " n’en a plus\u00a0: comptez ou attendez une livraison."
                : where + " n’en a que " + level + ".";
    }
}
