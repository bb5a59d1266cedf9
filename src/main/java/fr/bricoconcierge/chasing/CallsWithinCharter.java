package fr.bricoconcierge.chasing;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Tally;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts off the calls after a referral to households that the charter lets alone for now, and says why (H7). */
@Service
@Transactional
class CallsWithinCharter {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Solicitations solicitations;
    private final Tasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    CallsWithinCharter(Solicitations solicitations, Tasks tasks, JdbcClient database, Clock clock) {
        this.solicitations = solicitations;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    /** Those due by the end of the day, to the first day on which a call needs no reason. */
    void putOff() {
        Instant end = Moment.dateOf(clock.instant())
                .plusDays(1)
                .atStartOfDay(Moment.PARIS)
                .toInstant();
        due(end).forEach(this::putOff);
    }

    private void putOff(Due due) {
        Tally contacts =
                solicitations.standing(new HouseholdId(due.household())).contacts();
        LocalDate free = contacts.free();
        if (free != null) {
            tasks.putOff(
                    TaskKind.CALL_AFTER_REFERRAL,
                    due.cause(),
                    free.atTime(MORNING).atZone(Moment.PARIS).toInstant(),
                    "Reporté au %s, charte\u00a0: %s.".formatted(Moment.day(free), contacts.said()));
        }
    }

    private List<Due> due(Instant before) {
        return database.sql("select cause_id as cause, household_id as household from task"
                        + " where kind = 'CALL_AFTER_REFERRAL' and done_at is null and household_id is not null"
                        + " and due_at < ? order by due_at, id")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .list();
    }

    private record Due(UUID cause, UUID household) {}
}
