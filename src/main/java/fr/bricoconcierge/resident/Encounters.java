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
            + " (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent)"
            + " values (:id, :household, :resident, :at, :channel, :by, :kind, :outcome, :urgent)"
            + " on conflict (id) do nothing";

    private final JdbcClient database;
    private final Clock clock;

    Encounters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes a call down; the same identifier is one call, however often it arrives. */
    public void call(UUID id, ResidentId resident, CallOutcome outcome, AccountId by) {
        UUID household = database.sql("select household_id from resident where id = ?")
                .param(resident.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ResidentNotFound(resident));
        insert(new Row(id, household, resident.value(), Channel.PHONE, "CALL", outcome.name(), false), by);
    }

    public void request(UUID id, Channel channel, RequestReason reason, boolean urgent, AccountId by) {
        insert(new Row(id, null, null, channel, "REQUEST", reason.name(), urgent), by);
    }

    public void decline(UUID id, Channel channel, DeclineReason reason, AccountId by) {
        insert(new Row(id, null, null, channel, "DECLINED", reason.name(), false), by);
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

    private void insert(Row row, AccountId by) {
        database.sql(INSERT)
                .param("id", row.id())
                .param("household", row.household())
                .param("resident", row.resident())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("channel", row.channel().name())
                .param("by", by.value())
                .param("kind", row.kind())
                .param("outcome", row.outcome())
                .param("urgent", row.urgent())
                .update();
    }

    private record Row(
            UUID id,
            @Nullable UUID household,
            @Nullable UUID resident,
            Channel channel,
            String kind,
            String outcome,
            boolean urgent) {}
}
