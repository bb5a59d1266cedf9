package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody left: their coming appointments are for whoever disabled the account to hand on, one by one. */
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
    void on(AppointmentMoved event) {
        close(event.former());
    }

    @EventListener
    void on(AppointmentSettled event) {
        close(event.appointment());
    }

    /** Done by whoever found another moment or called it off; nobody has to when the resident did. */
    private void close(AppointmentId id) {
        database.sql("select settled_by as value from appointment where id = ? and settled_by is not null")
                .param(id.value())
                .query(AccountId.class)
                .optional()
                .ifPresentOrElse(
                        by -> tasks.close(TaskKind.CALL_APPOINTMENT, id.value(), by),
                        () -> tasks.drop(TaskKind.CALL_APPOINTMENT, id.value()));
    }

    private record Orphan(AppointmentId id, HouseholdId household, Instant startsAt, boolean urgent) {}
}
