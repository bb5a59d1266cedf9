package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.scenario.Adjustment;
import fr.bricoconcierge.scenario.Scenario;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a held checkpoint decides: who does what by when becomes a task, what changes goes into the scenario journal. */
@Service
@Transactional
public class Decisions {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final JdbcClient database;
    private final Tasks tasks;
    private final Scenario scenario;
    private final Team team;
    private final ReceivedCommands commands;
    private final Clock clock;

    Decisions(JdbcClient database, Tasks tasks, Scenario scenario, Team team, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.scenario = scenario;
        this.team = team;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whoever may be asked to do something. */
    @Transactional(readOnly = true)
    List<Choice> owners() {
        return Stream.of(Role.CONCIERGE, Role.COORDINATOR)
                .flatMap(role -> team.choices(role).stream())
                .toList();
    }

    /** That person does it by that day, and finds it in their list. */
    public UUID entrust(CheckpointId checkpoint, String what, AccountId owner, LocalDate dueOn, AccountId by) {
        requireHeld(checkpoint);
        if (owners().stream().noneMatch(known -> known.value().equals(owner.toString()))) {
            throw new Refused("owner", "Choisissez quelqu’un de la liste.");
        }
        if (dueOn.isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("dueOn", "Indiquez un jour à venir.");
        }
        UUID id = Uuids.next();
        database.sql("insert into checkpoint_decision (id, checkpoint_id, what, owner_id, due_on, decided_at, by_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, checkpoint.value(), what, owner.value(), dueOn, now(), by.value())
                .update();
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                what,
                owner,
                dueOn.atTime(EVENING).atZone(Moment.PARIS).toInstant(),
                null,
                id,
                null,
                false,
                "Décidé au point d’étape"));
        return id;
    }

    void entrust(CheckpointId checkpoint, DecisionForm form, AccountId by) {
        commands.once(form.command(), () -> entrust(checkpoint, form.what().strip(), form.owner(), form.dueOn(), by));
    }

    /** It changes that in the scenario. */
    public UUID change(CheckpointId checkpoint, Adjustment adjustment, AccountId by) {
        requireHeld(checkpoint);
        UUID id = scenario.keep(adjustment, by).value();
        database.sql("insert into checkpoint_adjustment (checkpoint_id, adjustment_id) values (?, ?)")
                .params(checkpoint.value(), id)
                .update();
        return id;
    }

    void change(CheckpointView checkpoint, ChangeForm form, AccountId by) {
        var adjustment = new Adjustment(
                checkpoint.heldOn(),
                form.stage(),
                form.change().strip(),
                form.why().strip());
        commands.once(form.command(), () -> change(checkpoint.id(), adjustment, by));
    }

    private void requireHeld(CheckpointId id) {
        boolean held = database.sql("select exists (select 1 from checkpoint where id = ? and closed_at is not null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
        if (!held) {
            throw new CheckpointNotFound(id);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
