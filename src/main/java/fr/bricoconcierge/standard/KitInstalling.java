package fr.bricoconcierge.standard;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.kit.KitCatalogue;
import fr.bricoconcierge.kit.KitItemId;
import fr.bricoconcierge.kit.KitStock;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Installs equipment in a home, out of what the concierge carries; a mistake is taken off by a row the other way. */
@Service
@Transactional
public class KitInstalling {

    private final VisitParts parts;
    private final KitStock stock;
    private final KitCatalogue catalogue;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    KitInstalling(
            VisitParts parts,
            KitStock stock,
            KitCatalogue catalogue,
            ReceivedCommands commands,
            JdbcClient database,
            Clock clock) {
        this.parts = parts;
        this.stock = stock;
        this.catalogue = catalogue;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    public UUID install(UUID command, InterventionId id, PartId part, InstalledItemForm form, AccountId by) {
        return commands.once(command, () -> {
            parts.requireOpen(id, part, PartType.STANDARD);
            if (!catalogue.isEquipment(form.item())) {
                throw new Refused("item", "Choisissez un équipement de la liste.");
            }
            Instant now = clock.instant();
            UUID row = InstalledItemId.next().value();
            database.sql(
                            "insert into installed_item (id, intervention_id, part_id, item_id, quantity, room, installed_at, by_id)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(row, id.value(), part.value(), form.item().value(), form.quantity(), form.room())
                    .params(now.atOffset(ZoneOffset.UTC), by.value())
                    .update();
            stock.install(form.item(), form.quantity(), by, id, now);
            return row;
        });
    }

    /** Takes one row off again, once; the equipment goes back to whoever had it. */
    void takeOff(InterventionId id, PartId part, InstalledItemId row, AccountId by) {
        parts.requireOpen(id, part, PartType.STANDARD);
        Gesture gesture = getGesture(part, row);
        Instant now = clock.instant();
        int taken = database.sql("""
                        insert into installed_item
                            (id, intervention_id, part_id, item_id, quantity, room, installed_at, by_id, takes_off_id)
                        select ?, intervention_id, part_id, item_id, -quantity, room, ?, ?, id
                        from installed_item where id = ?
                        on conflict (takes_off_id) do nothing
                        """)
                .params(InstalledItemId.next().value(), now.atOffset(ZoneOffset.UTC), by.value(), row.value())
                .update();
        if (taken == 1) {
            stock.uninstall(gesture.item(), gesture.quantity(), gesture.holder(), id, now);
        }
    }

    private Gesture getGesture(PartId part, InstalledItemId row) {
        return database.sql("select item_id as item, quantity, by_id as holder from installed_item"
                        + " where id = ? and part_id = ? and takes_off_id is null")
                .params(row.value(), part.value())
                .query(Gesture.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(row));
    }

    private record Gesture(KitItemId item, int quantity, AccountId holder) {}
}
