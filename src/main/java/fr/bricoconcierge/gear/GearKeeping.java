package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.gear.GearStore.Thing;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inventory, and writes down every loan, return and check of what is in it (K2). */
@Service
@Transactional
public class GearKeeping {

    private static final int MOST_YEARS = 30;

    private final GearStore store;
    private final GearChecks checks;
    private final Team team;
    private final ReceivedCommands commands;
    private final Clock clock;

    GearKeeping(GearStore store, GearChecks checks, Team team, ReceivedCommands commands, Clock clock) {
        this.store = store;
        this.checks = checks;
        this.team = team;
        this.commands = commands;
        this.clock = clock;
    }

    /** @throws Refused beside the answer that cannot be */
    public GearId add(GearForm form, AccountId by) {
        refuseOddDates(form);
        return new GearId(commands.once(form.command(), () -> {
            GearCondition condition = Objects.requireNonNullElse(form.condition(), GearCondition.GOOD);
            if (condition == GearCondition.OUT_OF_USE) {
                throw new Refused("condition", "Ce qui entre à l’inventaire peut servir.");
            }
            GearId id = GearId.next();
            store.insert(id, form, condition, next(form, null));
            store.write(id, GearEventKind.ADDED, null, condition, null, by);
            checks.watch(id);
            return id.value();
        }));
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it since it was read */
    void change(GearId id, GearForm form) {
        refuseOddDates(form);
        Thing thing = store.hold(id);
        if (!Long.valueOf(thing.version()).equals(form.version())) {
            throw new ObjectOptimisticLockingFailureException(GearForm.class, id);
        }
        store.describe(id, form, thing.isOut() ? null : next(form, thing.checkedOn()));
        checks.watch(id);
    }

    /** Into somebody's hands, from the store or from a colleague's. */
    public void lend(UUID command, GearId id, AccountId holder, @Nullable String note, AccountId by) {
        team.require(Role.CONCIERGE, "holder", List.of(holder));
        commands.once(command, () -> {
            Thing thing = inUse(id);
            if (holder.equals(thing.holderId())) {
                throw new Refused("holder", "Cette personne l’a déjà.");
            }
            return hand(thing, holder, note, by);
        });
    }

    /** Out of the store, into one's own hands; of two who want it, the first has it. */
    void take(GearId id, AccountId taker) {
        Thing thing = inUse(id);
        AccountId holder = thing.holderId();
        if (holder != null && !holder.equals(taker)) {
            throw new Refused("C’est %s qui l’a.".formatted(thing.holder()));
        }
        if (holder == null && thing.condition() == GearCondition.TO_REPAIR) {
            throw new Refused("C’est à réparer\u00a0: voyez avec la coordination.");
        }
        if (holder == null) {
            hand(thing, taker, null, taker);
        }
    }

    /** Back to the store, in the state it comes back in. */
    public void giveBack(UUID command, GearId id, GearCondition condition, @Nullable String note, AccountId by) {
        commands.once(command, () -> {
            Thing thing = seen(id, condition, note);
            AccountId holder = thing.holderId();
            if (holder == null) {
                throw new Refused("C’est déjà au dépôt.");
            }
            store.entrust(id, null, condition);
            UUID event = store.write(id, GearEventKind.RETURNED, holder, condition, note, by);
            checks.watch(id);
            checks.cameBack(holder, by);
            return event;
        });
    }

    /** Somebody noticed something. */
    public void note(UUID command, GearId id, GearCondition condition, @Nullable String note, AccountId by) {
        commands.once(command, () -> {
            Thing thing = seen(id, condition, note);
            store.entrust(id, thing.holderId(), condition);
            return store.write(id, GearEventKind.SEEN, thing.holderId(), condition, note, by);
        });
    }

    /** The check that was due is done: the next one is due after its interval, none where it has none. */
    public void check(UUID command, GearId id, GearCondition condition, @Nullable String note, AccountId by) {
        commands.once(command, () -> {
            Thing thing = seen(id, condition, note);
            LocalDate today = Moment.dateOf(clock.instant());
            Integer months = thing.checkMonths();
            store.checked(id, condition, today, months == null ? null : today.plusMonths(months));
            UUID event = store.write(id, GearEventKind.CHECKED, thing.holderId(), condition, note, by);
            checks.done(id, by);
            checks.watch(id);
            return event;
        });
    }

    /** No longer lent nor checked. It stays in the list, and its history with it. */
    void retire(GearId id, @Nullable String note, AccountId by) {
        Thing thing = store.hold(id);
        if (thing.isOut()) {
            return;
        }
        store.retire(id);
        store.write(id, GearEventKind.RETIRED, thing.holderId(), GearCondition.OUT_OF_USE, note, by);
        checks.watch(id);
        if (thing.holderId() != null) {
            checks.cameBack(thing.holderId(), by);
        }
    }

    /** In good state again; where it is checked now and then, that is due at once. */
    void bringBack(GearId id, AccountId by) {
        Thing thing = store.hold(id);
        if (!thing.isOut()) {
            return;
        }
        store.bringBack(id, Moment.dateOf(clock.instant()));
        store.write(id, GearEventKind.BACK, null, GearCondition.GOOD, null, by);
        checks.watch(id);
    }

    private UUID hand(Thing thing, AccountId holder, @Nullable String note, AccountId by) {
        AccountId before = thing.holderId();
        store.entrust(thing.id(), holder, thing.condition());
        UUID event = store.write(thing.id(), GearEventKind.LENT, holder, thing.condition(), note, by);
        checks.watch(thing.id());
        if (before != null) {
            checks.cameBack(before, by);
        }
        return event;
    }

    private Thing inUse(GearId id) {
        Thing thing = store.hold(id);
        if (thing.isOut()) {
            throw new Refused("C’est hors service\u00a0: remettez-le en service d’abord.");
        }
        return thing;
    }

    private Thing seen(GearId id, GearCondition condition, @Nullable String note) {
        if (condition == GearCondition.OUT_OF_USE) {
            throw new Refused(
                    "condition", "Seule la coordination met hors service\u00a0: notez «\u00a0À réparer\u00a0».");
        }
        if (condition == GearCondition.TO_REPAIR && (note == null || note.isBlank())) {
            throw new Refused("note", "Dites ce qui est à réparer.");
        }
        return inUse(id);
    }

    private @Nullable LocalDate next(GearForm form, @Nullable LocalDate checkedOn) {
        if (form.nextCheck() != null || form.checkMonths() == null) {
            return form.nextCheck();
        }
        LocalDate from = checkedOn == null ? Moment.dateOf(clock.instant()) : checkedOn;
        return from.plusMonths(form.checkMonths());
    }

    private void refuseOddDates(GearForm form) {
        LocalDate today = Moment.dateOf(clock.instant());
        if (form.boughtOn() != null
                && (form.boughtOn().isAfter(today) || form.boughtOn().isBefore(today.minusYears(MOST_YEARS)))) {
            throw new Refused("boughtOn", "Indiquez un jour passé, d’il y a moins de trente ans.");
        }
        if (form.nextCheck() != null
                && (form.nextCheck().isBefore(today.minusYears(1))
                        || form.nextCheck().isAfter(today.plusYears(10)))) {
            throw new Refused("nextCheck", "Vérifiez l’année du prochain contrôle.");
        }
    }
}
