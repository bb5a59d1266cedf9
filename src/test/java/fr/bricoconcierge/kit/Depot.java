package fr.bricoconcierge.kit;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stock as the coordinator fills it. */
final class Depot {

    private final Visitor coordinator;
    private final JdbcClient database;

    Depot(Visitor coordinator, JdbcClient database) {
        this.coordinator = coordinator;
        this.database = database;
    }

    KitItemId newItem(int threshold) {
        String name = "Article " + UUID.randomUUID();
        coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", name)
                .with("threshold", threshold)
                .submit();
        return idOf(name);
    }

    Screen deliver(KitItemId item, int quantity) {
        return move(coordinator, "/stock/livraisons", item, quantity);
    }

    static Screen move(Visitor who, String path, KitItemId item, Object quantity) {
        return form(who, path, item, quantity).submit();
    }

    static FilledForm form(Visitor who, String path, KitItemId item, Object quantity) {
        return who.open(path).form(path).with("item", item).with("quantity", quantity);
    }

    KitItemId idOf(String name) {
        return new KitItemId(database.sql("select id from kit_item where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    /** At the depot, then on everybody. */
    String levels(KitItemId item) {
        return database.sql("select coalesce(sum(quantity) filter (where holder_id is null), 0) || '/'"
                        + " || coalesce(sum(quantity) filter (where holder_id is not null), 0)"
                        + " from stock_movement where item_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }
}
