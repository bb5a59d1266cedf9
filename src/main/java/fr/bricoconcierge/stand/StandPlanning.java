package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.market.ClosureRow;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the sessions of the stand, and ends them. */
@Service
@Transactional
public class StandPlanning {

    private final StandSessions sessions;
    private final MarketReading markets;
    private final TimeBlocks time;
    private final Team team;
    private final StandOptions options;
    private final ReceivedCommands commands;
    private final Clock clock;

    StandPlanning(
            StandSessions sessions,
            MarketReading markets,
            TimeBlocks time,
            Team team,
            StandOptions options,
            ReceivedCommands commands,
            Clock clock) {
        this.sessions = sessions;
        this.markets = markets;
        this.time = time;
        this.team = team;
        this.options = options;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Plans a session and takes the time of its team.
     *
     * @throws fr.bricoconcierge.worktime.SlotTaken when one of the team is busy
     */
    public StandSessionId plan(UUID command, StandPlan plan) {
        return new StandSessionId(commands.once(command, () -> addSession(plan)));
    }

    /** Refuses what no free time could mend. */
    void check(StandPlan plan) {
        if (Moment.dateOf(plan.startsAt()).isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("heldOn", "Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.");
        }
        options.allow(plan);
        team.require(Role.CONCIERGE, "first", plan.team());
        new StandSession(plan);
    }

    public void close(
            StandSessionId id, @Nullable String weather, @Nullable Footfall footfall, @Nullable String remarks) {
        getSession(id).close(clock.instant(), weather, footfall, remarks);
    }

    /** Cancels the session and frees the time of its team. */
    public void cancel(StandSessionId id) {
        cancel(getSession(id));
    }

    /** Cancels the session and all later ones of its series that are still planned. */
    public StandSeriesId cancelFollowing(StandSessionId id) {
        StandSession from = getSession(id);
        StandSeriesId series = from.series();
        if (series == null) {
            throw new Refused("Cette permanence ne fait partie d’aucune série.");
        }
        sessions.findBySeriesAndStateAndStartsAtGreaterThanEqual(series, StandSessionState.PLANNED, from.startsAt())
                .forEach(this::cancel);
        return series;
    }

    private void cancel(StandSession session) {
        session.cancel();
        time.release(session.id().value());
    }

    private UUID addSession(StandPlan plan) {
        check(plan);
        isOpen(plan.market(), Moment.dateOf(plan.startsAt()));
        StandSession session = sessions.save(new StandSession(plan));
        UUID id = session.id().value();
        var block = new TimeBlock(
                BlockKind.STAND,
                id,
                session.startsAt(),
                session.endsAt(),
                plan.form().label(),
                "/stands/" + id);
        time.take(block, session.team());
        return id;
    }

    private void isOpen(@Nullable MarketId id, LocalDate day) {
        if (id == null) {
            return;
        }
        if (markets.find(id).filter(market -> !market.retired()).isEmpty()) {
            throw new Refused("market", "Choisissez un marché de la liste.");
        }
        markets.closures(id, day).stream()
                .filter(closure -> closure.covers(day))
                .findFirst()
                .map(ClosureRow::sentence)
                .ifPresent(sentence -> {
                    throw new Refused("heldOn", sentence);
                });
    }

    private StandSession getSession(StandSessionId id) {
        return sessions.findById(id).orElseThrow(() -> new StandNotFound(id));
    }
}
