package fr.bricoconcierge.scenario;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every adjustment of the scenario with its reason. */
@Service
@Transactional
public class Scenario {

    private final JdbcClient database;
    private final ReceivedCommands commands;
    private final Clock clock;

    Scenario(JdbcClient database, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.clock = clock;
    }

    /** Writes it down; refused beside {@code decidedOn} when that day is still to come. */
    public AdjustmentId keep(Adjustment adjustment, AccountId by) {
        requirePast(adjustment);
        UUID id = Uuids.next();
        return new AdjustmentId(insert(id, id, adjustment, by));
    }

    void keep(AdjustmentForm form, AccountId by) {
        requirePast(form.adjustment());
        commands.once(form.command(), () -> keep(form.adjustment(), by).value());
    }

    /** It reads like this from now on; how it read before stays. */
    void correct(AdjustmentId id, AdjustmentForm form, AccountId by) {
        requirePast(form.adjustment());
        commands.once(form.command(), () -> insert(Uuids.next(), id.value(), form.adjustment(), by));
    }

    private UUID insert(UUID id, UUID root, Adjustment adjustment, AccountId by) {
        database.sql("insert into scenario_adjustment (id, root_id, decided_on, stage, what, why, at, by_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, root, adjustment.decidedOn(), adjustment.stage().name(), adjustment.what())
                .params(adjustment.why(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), by.value())
                .update();
        return id;
    }

    private void requirePast(Adjustment adjustment) {
        if (adjustment.decidedOn().isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused("decidedOn", "Indiquez un jour passé, ou aujourd’hui.");
        }
    }
}
