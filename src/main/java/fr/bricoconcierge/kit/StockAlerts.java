package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns what the stock shows into something to do: restock the depot, count again what somebody carries. */
@Component
class StockAlerts {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Tasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    StockAlerts(Tasks tasks, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    /** More of the item was installed than its holder was known to carry. */
    void recount(KitItemId item, AccountId holder) {
        String title = "Recompter\u00a0: " + depot(item).name();
        String path = "/stock/comptages?article=" + item;
        open(TaskKind.RECOUNT, title, holder, path, cause(item, holder));
    }

    void counted(KitItemId item, @Nullable AccountId holder, AccountId by) {
        tasks.close(TaskKind.RECOUNT, cause(item, holder), by);
    }

    /** Asks for a delivery when the depot is below its threshold, and no longer once it is not, or once the item is retired. */
    void watchDepot(KitItemId item, AccountId by) {
        Depot depot = depot(item);
        if (depot.retired()) {
            tasks.drop(TaskKind.RESTOCK, item.value());
        } else if (depot.level() < depot.threshold()) {
            open(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + depot.name(), null, "/stock", item.value());
        } else {
            tasks.close(TaskKind.RESTOCK, item.value(), by);
        }
    }

    private void open(TaskKind kind, String title, @Nullable AccountId owner, String path, UUID cause) {
        tasks.open(new NewTask(kind, title, owner, nextEvening(), path, cause, null, false, null));
    }

    /** A task that is late as soon as it appears would only teach people not to look. */
    private Instant nextEvening() {
        Instant now = clock.instant();
        ZonedDateTime evening = Moment.dateOf(now).atTime(EVENING).atZone(Moment.PARIS);
        return evening.toInstant().isAfter(now)
                ? evening.toInstant()
                : evening.plusDays(1).toInstant();
    }

    private Depot depot(KitItemId item) {
        return database.sql("""
                        select i.name, i.threshold, coalesce(sum(m.quantity), 0) as level, i.retired_at is not null as retired
                        from kit_item i
                        left join stock_movement m on m.item_id = i.id and m.holder_id is null
                        where i.id = ?
                        group by i.id, i.name, i.threshold
                        """).param(item.value()).query(Depot.class).single();
    }

    /** One task for each item and holder, however often a visit finds them short. */
    private static UUID cause(KitItemId item, @Nullable AccountId holder) {
        return UUID.nameUUIDFromBytes((item + " " + holder).getBytes(StandardCharsets.UTF_8));
    }

    private record Depot(String name, int threshold, int level, boolean retired) {}
}
