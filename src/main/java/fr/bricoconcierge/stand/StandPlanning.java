package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.BlockKind;
import fr.bricoconcierge.agenda.TimeBlock;
import fr.bricoconcierge.agenda.TimeBlocks;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the sessions of the stand, and ends them. */
@Service
@Transactional
public class StandPlanning {

    private final StandSessions sessions;
    private final Markets markets;
    private final TimeBlocks time;
    private final Team team;
    private final ReceivedCommands commands;

    StandPlanning(StandSessions sessions, Markets markets, TimeBlocks time, Team team, ReceivedCommands commands) {
        this.sessions = sessions;
        this.markets = markets;
        this.time = time;
        this.team = team;
        this.commands = commands;
    }

    public MarketId addMarket(MarketForm form) {
        if (markets.existsByNameAndPlaceAndWeekday(form.name(), form.place(), form.weekday())) {
            throw new Refused("name", "Ce marché est déjà dans le calendrier ce jour-là.");
        }
        return markets.save(new Market(form)).id();
    }

    /**
     * Plans a session and takes the time of its team.
     *
     * @throws fr.bricoconcierge.agenda.SlotTaken when one of the team is busy
     */
    public StandSessionId plan(UUID command, StandPlan plan) {
        return new StandSessionId(commands.once(command, () -> addSession(plan)));
    }

    public void close(
            StandSessionId id, @Nullable String weather, @Nullable Footfall footfall, @Nullable String remarks) {
        getSession(id).close(weather, footfall, remarks);
    }

    /** Cancels the session and frees the time of its team. */
    public void cancel(StandSessionId id) {
        StandSession session = getSession(id);
        session.cancel();
        time.release(session.id().value());
    }

    private UUID addSession(StandPlan plan) {
        if (!markets.existsById(plan.market())) {
            throw new Refused("market", "Choisissez un marché de la liste.");
        }
        team.require(Role.CONCIERGE, "first", plan.team());
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

    private StandSession getSession(StandSessionId id) {
        return sessions.findById(id).orElseThrow(() -> new StandNotFound(id));
    }
}
