package fr.bricoconcierge.callback;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.notice.NoticeLeft;
import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.resident.CardOpened;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a request: called, turned into a card, declined. Whichever settles it wipes what was written. */
@Service
@Transactional
class CallBacks {

    private final JdbcClient database;
    private final Consents consents;
    private final ResidentCards cards;
    private final Tasks tasks;
    private final Team team;
    private final Clock clock;

    CallBacks(JdbcClient database, Consents consents, ResidentCards cards, Tasks tasks, Team team, Clock clock) {
        this.database = database;
        this.consents = consents;
        this.cards = cards;
        this.tasks = tasks;
        this.team = team;
        this.clock = clock;
    }

    /** Writes a call down; the same identifier is one call. */
    void call(UUID call, CallBackId id, CallOutcome outcome, AccountId by) {
        database.sql("insert into call_back_call (id, request_id, at, outcome, by_id)"
                        + " select ?, id, ?, ?, ? from call_back_request where id = ? and settled_at is null"
                        + " on conflict (id) do nothing")
                .params(call, now(), outcome.name(), by.value(), id.value())
                .update();
    }

    void decline(CallBackId id, DeclineReason reason, AccountId by) {
        settle(id, "DECLINED", null, reason, by);
    }

    /** The person has a card already: the request is theirs. */
    void giveTo(CallBackId id, ResidentId resident, AccountId by) {
        agreedAt(id).ifPresent(at -> {
            HouseholdId household = cards.get(resident).household();
            consents.give(resident, ConsentPurpose.KEEP_CARD, ConsentHow.PUBLIC_PAGE, by, at.toInstant());
            settle(id, "CARD", household, null, by);
        });
    }

    void entrust(CallBackId id, AccountId owner) {
        team.require(Role.CONCIERGE, "owner", List.of(owner));
        entrust(id.value(), owner);
    }

    /** A card was opened from the request: what was agreed to on the public page is kept with it. */
    @EventListener
    void settle(CardOpened event) {
        if (event.source() == null) {
            return;
        }
        var id = new CallBackId(event.source());
        agreedAt(id).ifPresent(at -> {
            consents.give(
                    event.resident(), ConsentPurpose.KEEP_CARD, ConsentHow.PUBLIC_PAGE, event.by(), at.toInstant());
            settle(id, "CARD", event.household(), null, event.by());
        });
    }

    /** The knock that leaves a notice says who should call whoever has answered it already. */
    @EventListener
    void follow(NoticeLeft event) {
        database.sql("select id from call_back_request where notice_id = ? and settled_at is null")
                .param(event.notice())
                .query(UUID.class)
                .list()
                .forEach(id -> entrust(id, event.by()));
    }

    @EventListener
    void reassign(AccountDisabled event) {
        database.sql("update call_back_request set owner_id = ? where owner_id = ? and settled_at is null")
                .params(event.by().value(), event.account().value())
                .update();
    }

    private void entrust(UUID id, AccountId owner) {
        database.sql("update call_back_request set owner_id = ? where id = ? and settled_at is null")
                .params(owner.value(), id)
                .update();
        tasks.entrust(TaskKind.CALL_BACK_NOTICE, id, owner);
    }

    /** When the person agreed, while the request waits. */
    private Optional<OffsetDateTime> agreedAt(CallBackId id) {
        return database.sql("select agreed_at from call_back_request where id = ? and settled_at is null for update")
                .param(id.value())
                .query(OffsetDateTime.class)
                .optional();
    }

    private void settle(
            CallBackId id,
            String outcome,
            @Nullable HouseholdId household,
            @Nullable DeclineReason reason,
            AccountId by) {
        database.sql("update call_back_request set first_name = null, phone = null, email = null,"
                        + " preferred_moment = null, message = null, fingerprint = null, outcome = :outcome,"
                        + " household_id = :household, decline_reason = :reason, settled_at = :now, settled_by = :by"
                        + " where id = :id and settled_at is null")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("household", household == null ? null : household.value())
                .param("reason", reason == null ? null : reason.name())
                .param("now", now())
                .param("by", by.value())
                .update();
        tasks.close(TaskKind.CALL_BACK_NOTICE, id.value(), by);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
