package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only list of movements; the level of a holder is their sum, and no holder is the depot. */
@Component
class StockMovements {

    private final JdbcClient database;

    StockMovements(JdbcClient database) {
        this.database = database;
    }

    /** Makes other movements of the item wait until this transaction ends, so that a level read now stays true. */
    void hold(KitItemId item) {
        boolean known = database.sql("select id from kit_item where id = ? for update")
                .param(item.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new KitItemNotFound(item);
        }
    }

    int level(KitItemId item, @Nullable AccountId holder) {
        return database.sql("select coalesce(sum(quantity), 0) from stock_movement"
                        + " where item_id = ? and holder_id is not distinct from ?")
                .param(item.value())
                .param(holder == null ? null : holder.value())
                .query(Integer.class)
                .single();
    }

    /** What that person has at least one of, always in the same order. */
    List<KitItemId> carriedBy(AccountId holder) {
        return database.sql("select item_id as value from stock_movement where holder_id = ?"
                        + " group by item_id having sum(quantity) > 0 order by item_id")
                .param(holder.value())
                .query(KitItemId.class)
                .list();
    }

    UUID add(Movement movement) {
        UUID id = Uuids.next();
        InterventionId intervention = movement.intervention();
        AccountId holder = movement.holder();
        database.sql("insert into stock_movement (id, item_id, holder_id, kind, quantity, at, by_id, intervention_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(movement.item().value())
                .param(holder == null ? null : holder.value())
                .param(movement.kind().name())
                .param(movement.quantity())
                .param(movement.at().atOffset(ZoneOffset.UTC))
                .param(movement.by().value())
                .param(intervention == null ? null : intervention.value())
                .update();
        return id;
    }

    /**
     * One line of the list.
     *
     * @param holder whose stock it changes; none: the depot's
     * @param quantity signed
     */
    record Movement(
            KitItemId item,
            @Nullable AccountId holder,
            MovementKind kind,
            int quantity,
            Instant at,
            AccountId by,
            @Nullable InterventionId intervention) {}
}
