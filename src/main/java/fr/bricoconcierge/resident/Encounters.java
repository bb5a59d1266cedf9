package fr.bricoconcierge.resident;

import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down requests; a declined request names nobody. */
@Service
@Transactional
public class Encounters {

    private static final String INSERT = """
            insert into encounter (id, household_id, resident_id, at, channel, by_id, kind, outcome, urgent, sent_by,
                                   recommended_by, door_id, follow_up, asked)
            values (:id, :household, :resident, :at, :channel, :by, :kind, :outcome, :urgent, :sentBy,
                    :recommendedBy, :door, :followUp, :asked)
            on conflict (id) do nothing
            """;

    private static final String NO_CARD_TO_OPEN = "recommended_by = null, door_id = null, follow_up = null";

    private static final String IF_IT_WAITS = " where id = ? and kind = 'REQUEST' and household_id is null";

    private final JdbcClient database;
    private final WordOfMouth wordOfMouth;
    private final Doors doors;
    private final Clock clock;

    Encounters(JdbcClient database, WordOfMouth wordOfMouth, Doors doors, Clock clock) {
        this.database = database;
        this.wordOfMouth = wordOfMouth;
        this.doors = doors;
        this.clock = clock;
    }

    /** Writes down a request of somebody who is not known yet, and who came by themselves. */
    public void request(UUID id, Channel channel, RequestReason reason, boolean urgent, AccountId by) {
        request(id, new NewRequest(channel, reason, urgent, null, null, null, null, FollowUp.RENDEZ_VOUS), by);
    }

    void request(UUID id, NewRequest request, AccountId by) {
        wordOfMouth.check(null, request.recommendedBy());
        if (request.door() != null && doors.find(request.door()).isEmpty()) {
            throw new Refused("placeWords", "Choisissez une adresse de la liste.");
        }
        String reason = request.reason().name();
        insert(new Row(id, "REQUEST", reason, request.channel(), request.from(), request, null), by);
    }

    /** Writes down a request that is not taken on, and what it was about if that is known. */
    public void decline(UUID id, Channel channel, @Nullable RequestReason asked, DeclineReason reason, AccountId by) {
        insert(new Row(id, "DECLINED", reason.name(), channel, null, null, asked), by);
    }

    /** Closes a request that was taken, and that nothing will follow after all. */
    void close(UUID request, DeclineReason reason) {
        int closed = database.sql("update encounter set kind = 'DECLINED', asked = outcome, outcome = ?, "
                        + NO_CARD_TO_OPEN + IF_IT_WAITS)
                .params(reason.name(), request)
                .update();
        if (closed == 0 && !kindOf(request).equals("DECLINED")) {
            throw new Refused("Une fiche a été ouverte pour cette demande\u00a0: elle n’attend plus.");
        }
    }

    /** Gives a request to the card that was opened for it; any other source is left alone. */
    void answer(@Nullable UUID request, Resident resident) {
        if (request != null) {
            database.sql("update encounter set household_id = ?, resident_id = ?, " + NO_CARD_TO_OPEN + IF_IT_WAITS)
                    .params(resident.household().value(), resident.id().value(), request)
                    .update();
        }
    }

    /** Whoever is nobody any more has sent nobody either. */
    @EventListener
    void on(ResidentForgotten event) {
        database.sql("update encounter set recommended_by = null where recommended_by = ?")
                .param(event.resident().value())
                .update();
    }

    private String kindOf(UUID request) {
        return database.sql("select kind from encounter where id = ?")
                .param(request)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RequestNotFound(request));
    }

    private UUID householdOf(ResidentId resident) {
        return database.sql("select household_id from resident where id = ?")
                .param(resident.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ResidentNotFound(resident));
    }

    private void insert(Row row, AccountId by) {
        NewRequest request = row.request();
        database.sql(INSERT)
                .param("id", row.id())
                .param("household", row.resident() == null ? null : householdOf(row.resident()))
                .param("resident", value(row.resident()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("channel", row.channel().name())
                .param("by", by.value())
                .param("kind", row.kind())
                .param("outcome", row.outcome())
                .param("urgent", request != null && request.urgent())
                .param("sentBy", request == null ? null : name(request.sentBy()))
                .param("recommendedBy", request == null ? null : value(request.recommendedBy()))
                .param("door", request == null ? null : value(request.door()))
                .param("asked", name(row.asked()))
                .param("followUp", request == null ? null : name(request.next()))
                .update();
    }

    private static @Nullable UUID value(@Nullable ResidentId resident) {
        return resident == null ? null : resident.value();
    }

    private static @Nullable UUID value(@Nullable DoorId door) {
        return door == null ? null : door.value();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private record Row(
            UUID id,
            String kind,
            String outcome,
            Channel channel,
            @Nullable ResidentId resident,
            @Nullable NewRequest request,
            @Nullable RequestReason asked) {}
}
