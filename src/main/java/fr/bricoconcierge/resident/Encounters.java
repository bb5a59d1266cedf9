package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down calls and requests; a declined request names nobody. */
@Service
@Transactional
public class Encounters {

    private static final String INSERT = "insert into encounter"
            + " (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent, sent_by)"
            + " values (:id, :household, :resident, :at, :channel, :by, :kind, :outcome, :urgent, :sentBy)"
            + " on conflict (id) do nothing";

    private final JdbcClient database;
    private final Clock clock;

    Encounters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes a call down; the same identifier is one call, however often it arrives. */
    public void call(UUID id, ResidentId resident, CallOutcome outcome, AccountId by) {
        insert(new Row(id, householdOf(resident), resident, Channel.PHONE, "CALL", outcome.name(), false, null), by);
    }

    /** Writes down a request of somebody who is not known yet, and who came by themselves. */
    public void request(UUID id, Channel channel, RequestReason reason, boolean urgent, AccountId by) {
        request(id, new NewRequest(channel, reason, urgent, null, null), by);
    }

    void request(UUID id, NewRequest request, AccountId by) {
        ResidentId from = request.from();
        UUID household = from == null ? null : householdOf(from);
        String sentBy = request.sentBy() == null ? null : request.sentBy().name();
        String reason = request.reason().name();
        insert(new Row(id, household, from, request.channel(), "REQUEST", reason, request.urgent(), sentBy), by);
    }

    public void decline(UUID id, Channel channel, DeclineReason reason, AccountId by) {
        insert(new Row(id, null, null, channel, "DECLINED", reason.name(), false, null), by);
    }

    /** Gives a request to the card that was opened for it; any other source is left alone. */
    void answer(@Nullable UUID request, Resident resident) {
        if (request != null) {
            database.sql("update encounter set household_id = ?, resident_id = ?"
                            + " where id = ? and kind = 'REQUEST' and household_id is null")
                    .params(resident.household().value(), resident.id().value(), request)
                    .update();
        }
    }

    private UUID householdOf(ResidentId resident) {
        return database.sql("select household_id from resident where id = ?")
                .param(resident.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ResidentNotFound(resident));
    }

    private void insert(Row row, AccountId by) {
        database.sql(INSERT)
                .param("id", row.id())
                .param("household", row.household())
                .param(
                        "resident",
                        row.resident() == null ? null : row.resident().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("channel", row.channel().name())
                .param("by", by.value())
                .param("kind", row.kind())
                .param("outcome", row.outcome())
                .param("urgent", row.urgent())
                .param("sentBy", row.sentBy())
                .update();
    }

    private record Row(
            UUID id,
            @Nullable UUID household,
            @Nullable ResidentId resident,
            Channel channel,
            String kind,
            String outcome,
            boolean urgent,
            @Nullable String sentBy) {}
}
