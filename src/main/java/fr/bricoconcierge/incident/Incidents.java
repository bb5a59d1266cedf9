package fr.bricoconcierge.incident;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares what went wrong, which whoever coordinates has to answer, and keeps what is done about it. */
@Service
@Transactional
public class Incidents {

    /** A tablet's clock may be a little ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int MOST_YEARS = 5;

    private final JdbcClient database;
    private final ReceivedCommands commands;
    private final Tasks tasks;
    private final Clock clock;

    Incidents(JdbcClient database, ReceivedCommands commands, Tasks tasks, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Declares what has just happened during a visit. */
    public IncidentId declare(UUID command, IncidentKind kind, String what, InterventionId visit, AccountId by) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Moment.PARIS);
        return declare(new IncidentForm(command, kind, what, now, null), new IncidentPlace(visit, null, null), by);
    }

    IncidentId declare(IncidentForm form, IncidentPlace where, AccountId by) {
        Instant now = clock.instant();
        if (form.happenedAt().isAfter(now.plus(AHEAD))) {
            throw new Refused("at", "Indiquez un moment passé.");
        }
        if (form.at().isBefore(now.atZone(Moment.PARIS).toLocalDateTime().minusYears(MOST_YEARS))) {
            throw new Refused("at", "Vérifiez l’année.");
        }
        return new IncidentId(commands.once(form.command(), () -> {
            IncidentId id = IncidentId.next();
            insert(id, form, where, by);
            alert(id, form.kind(), now);
            return id.value();
        }));
    }

    /** Keeps what was added; refuses once it is closed. */
    void follow(IncidentId id, FollowUpForm form) {
        if (form.insurer() == Insurer.INFORMED && form.insurerOn() == null) {
            throw new Refused("insurerOn", "Indiquez quel jour l’assureur a été prévenu.");
        }
        if (form.insurerOn() != null && form.insurerOn().isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused("insurerOn", "Indiquez un jour passé.");
        }
        int changed = database.sql("""
                        update incident
                        set told = :told, insurer = :insurer, insurer_on = :on, follow_up = :followUp, outcome = :outcome,
                            version = version + 1
                        where id = :id and version = :version and closed_at is null
                        """)
                .param("id", id.value())
                .param("version", form.version())
                .param("told", form.told())
                .param("insurer", form.insurer().name())
                .param("on", form.insurer() == Insurer.INFORMED ? form.insurerOn() : null)
                .param("followUp", form.followUp())
                .param("outcome", form.outcome())
                .update();
        if (changed == 0) {
            throw new ObjectOptimisticLockingFailureException(IncidentView.class, id);
        }
    }

    /** Keeps what was added and ends it, with what was done. Once the person is forgotten, so are then the words. */
    void close(IncidentId id, FollowUpForm form, AccountId by) {
        if (form.outcome() == null || form.outcome().isBlank()) {
            throw new Refused("outcome", "Écrivez ce qui a été fait avant de clore.");
        }
        if (form.insurer() == Insurer.NOT_YET) {
            throw new Refused(
                    "insurer", "Avant de clore, dites si l’assureur est prévenu ou si ce n’est pas nécessaire.");
        }
        follow(id, form);
        database.sql("""
                        update incident x
                        set closed_at = :now, closed_by = :by, forgotten_at = case when v.forgotten then :now end,
                            what = case when v.forgotten then null else x.what end,
                            told = case when v.forgotten then null else x.told end,
                            follow_up = case when v.forgotten then null else x.follow_up end
                        from (select exists (select from incident y join intervention i on i.id = y.intervention_id
                                             where y.id = :id and i.forgotten_at is not null) as forgotten) v
                        where x.id = :id
                        """)
                .param("id", id.value())
                .param("now", now())
                .param("by", by.value())
                .update();
        tasks.close(TaskKind.INCIDENT, id.value(), by);
    }

    private void insert(IncidentId id, IncidentForm form, IncidentPlace where, AccountId by) {
        database.sql("""
                        insert into incident (id, kind, happened_at, intervention_id, door_id, stand_id, what, told, insurer,
                                              declared_at, declared_by, version)
                        values (:id, :kind, :at, :visit, :door, :stand, :what, :told, 'NOT_YET', :now, :by, 0)
                        """)
                .param("id", id.value())
                .param("kind", form.kind().name())
                .param("at", form.happenedAt().atOffset(ZoneOffset.UTC))
                .param("visit", where.visit())
                .param("door", where.door())
                .param("stand", where.permanence())
                .param("what", form.what().strip())
                .param("told", form.told())
                .param("now", now())
                .param("by", by.value())
                .update();
    }

    /** Names nobody: the page says more, to those who may read it. */
    private void alert(IncidentId id, IncidentKind kind, Instant now) {
        tasks.open(new NewTask(
                TaskKind.INCIDENT,
                "Incident\u00a0: " + kind.label().toLowerCase(Locale.FRANCE),
                null,
                now,
                "/incidents/" + id,
                id.value(),
                null,
                kind.isUrgent(),
                null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
