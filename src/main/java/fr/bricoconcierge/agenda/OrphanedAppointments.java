package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.worktime.BlockKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody left: what they were to do, appointments, stands and tours, is for whoever disabled the account to hand on. */
@Component
class OrphanedAppointments {

    private final JdbcClient database;
    private final Tasks tasks;
    private final Clock clock;

    OrphanedAppointments(JdbcClient database, Tasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(AccountDisabled event) {
        database.sql("""
                        select id, household_id as household, starts_at, urgent from appointment
                        where state in ('PLANNED', 'CONFIRMED') and ? in (account_id, second_id) and starts_at > ?
                        """)
                .params(event.account().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Orphan.class)
                .list()
                .forEach(orphan -> tasks.open(new NewTask(
                        TaskKind.CALL_APPOINTMENT,
                        "Rendez-vous à confier à quelqu’un d’autre",
                        event.by(),
                        orphan.startsAt(),
                        "/rendez-vous/" + orphan.id() + "/report",
                        orphan.id().value(),
                        orphan.household(),
                        orphan.urgent(),
                        null)));
    }

    @EventListener
    void handOnOutings(AccountDisabled event) {
        database.sql("select subject_id as id, kind, starts_at, path from time_block"
                        + " where account_id = ? and kind in ('STAND', 'TOUR') and starts_at > ?")
                .params(event.account().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Outing.class)
                .list()
                .forEach(outing -> tasks.open(new NewTask(
                        TaskKind.HAND_MADE,
                        outing.kind().label() + " à confier à quelqu’un d’autre",
                        event.by(),
                        outing.startsAt(),
                        outing.path(),
                        outing.id(),
                        null,
                        false,
                        null)));
    }

    private record Outing(UUID id, BlockKind kind, Instant startsAt, String path) {}

    private record Orphan(AppointmentId id, HouseholdId household, Instant startsAt, boolean urgent) {}
}
