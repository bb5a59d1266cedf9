package fr.bricoconcierge.agenda;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.TaskForgetting;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of appointments and tasks what was said of somebody who is forgotten; that they took place stays. */
@Component
class ForgottenResidents {

    private static final String NOBODY_LEFT =
            "select not exists (select from resident where household_id = ? and forgotten_at is null)";

    private final JdbcClient database;
    private final TimeBlocks time;
    private final TaskForgetting tasks;
    private final Clock clock;

    ForgottenResidents(JdbcClient database, TimeBlocks time, TaskForgetting tasks, Clock clock) {
        this.database = database;
        this.time = time;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(ResidentForgotten event) {
        clear(event.resident());
        cancelWhatIsAhead(event.resident());
        tasks.close(appointmentsOf(event.resident()));
        if (isNobodyLeft(event.household())) {
            tasks.forget(event.household());
        }
    }

    private void clear(ResidentId resident) {
        database.sql("""
                        update appointment
                        set place = case when place_kind = 'OTHER' then '—' end, note = null, cancel_reason = null,
                            source_id = null
                        where resident_id = ?
                        """).param(resident.value()).update();
    }

    /** Nobody is expected by somebody who is not known any more: the time is free again. */
    private void cancelWhatIsAhead(ResidentId resident) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        update appointment
                        set state = 'CANCELLED', cancelled_by = 'RESIDENT', settled_at = ?, version = version + 1
                        where resident_id = ? and state in ('PLANNED', 'CONFIRMED') and starts_at > ?
                        returning id
                        """)
                .params(now, resident.value(), now)
                .query(UUID.class)
                .list()
                .forEach(time::release);
    }

    private List<UUID> appointmentsOf(ResidentId resident) {
        return database.sql("select id from appointment where resident_id = ?")
                .param(resident.value())
                .query(UUID.class)
                .list();
    }

    private boolean isNobodyLeft(HouseholdId household) {
        return database.sql(NOBODY_LEFT)
                .param(household.value())
                .query(Boolean.class)
                .single();
    }
}
