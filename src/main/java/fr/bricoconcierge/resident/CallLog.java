package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Act;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Tally;
import fr.bricoconcierge.task.CallTasks;
import fr.bricoconcierge.task.DueCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes calls down, closes what asked for them, and counts those that we make of ourselves (H7, H8). */
@Service
@Transactional
public class CallLog {

    private static final Duration TIME_TO_UNDO = Duration.ofHours(1);

    private final JdbcClient database;
    private final CallTasks tasks;
    private final Solicitations solicitations;
    private final Clock clock;

    CallLog(JdbcClient database, CallTasks tasks, Solicitations solicitations, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.solicitations = solicitations;
        this.clock = clock;
    }

    /**
     * The same identifier is one call, however often it arrives.
     *
     * @return where the household stands, when the call counts
     * @throws Refused when it goes past the charter and nobody says why, or what it answers is not due
     */
    public Optional<Tally> log(PhoneCall call, Excuse excuse, AccountId by) {
        HouseholdId household = householdOf(call.resident());
        Instant now = clock.instant();
        if (isLogged(call.id())) {
            return Optional.empty();
        }
        DueCall due = call.task() == null ? null : getDue(household, call.task());
        insert(call, household, now, by);
        if (due != null && call.outcome().isConversation()) {
            tasks.done(due.id(), by);
        }
        ActKind kind = counted(call, due);
        return kind == null
                ? Optional.empty()
                : Optional.of(solicitations.count(new Act(kind, call.id(), household, now, by), excuse));
    }

    /** It was a slip: the call is gone, and what it closed is due again. Only for a while, and only one's own. */
    void takeBack(ResidentId resident, UUID call, AccountId by) {
        database.sql("delete from encounter where id = ? and kind = 'CALL'"
                        + " and resident_id = (select coalesce(merged_into, id) from resident where id = ?)"
                        + " and by_id = ? and at > ? returning task_id")
                .params(
                        call,
                        resident.value(),
                        by.value(),
                        clock.instant().minus(TIME_TO_UNDO).atOffset(ZoneOffset.UTC))
                .query((row, i) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .ifPresent(task -> {
                    task.ifPresent(tasks::dueAgain);
                    solicitations.takeBack(call);
                });
    }

    /** A reply, a confirmation, or a visit that was counted when it was asked for does not count. */
    private static @Nullable ActKind counted(PhoneCall call, @Nullable DueCall due) {
        if (call.outcome() == CallOutcome.RECEIVED || call.asked()) {
            return null;
        }
        if (due == null) {
            return ActKind.CALL;
        }
        return switch (due.kind()) {
            case CALL_AFTER_REFERRAL -> ActKind.NUDGE;
            case CALL_APPOINTMENT, REMIND_APPOINTMENT, MESSAGE_FAILED, COURTESY_VISIT -> null;
            default -> ActKind.CALL;
        };
    }

    private DueCall getDue(HouseholdId household, UUID task) {
        return tasks.find(household, task)
                .orElseThrow(() -> new Refused("task", "Ce n’est plus à faire. Choisissez à nouveau."));
    }

    private boolean isLogged(UUID call) {
        return database.sql("select exists (select from encounter where id = ?)")
                .param(call)
                .query(Boolean.class)
                .single();
    }

    /** Of the card, or of the one it turned out to be; a merge that has begun is waited for. */
    private HouseholdId householdOf(ResidentId resident) {
        // locked first and read afterwards: what was read while waiting would be of before the merge
        return database.sql("select coalesce(merged_into, id) from resident where id = ? for key share")
                .param(resident.value())
                .query(UUID.class)
                .optional()
                .flatMap(this::homeOf)
                .orElseThrow(() -> new ResidentNotFound(resident));
    }

    private Optional<HouseholdId> homeOf(UUID card) {
        return database.sql("select household_id as value from resident where id = ? and forgotten_at is null")
                .param(card)
                .query(HouseholdId.class)
                .optional();
    }

    private void insert(PhoneCall call, HouseholdId household, Instant now, AccountId by) {
        database.sql("""
                        insert into encounter (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent,
                                               result, task_id)
                        values (:id, :household, :resident, :at, :channel, :by, 'CALL', :outcome, false, :result, :task)
                        on conflict (id) do nothing
                        """)
                .param("id", call.id())
                .param("household", household.value())
                .param("resident", call.resident().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("channel", Channel.PHONE.name())
                .param("by", by.value())
                .param("outcome", call.outcome().name())
                .param("result", call.result() == null ? null : call.result().name())
                .param("task", call.outcome().isConversation() ? call.task() : null)
                .update();
    }
}
