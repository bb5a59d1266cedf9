package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue of equipment, flyers and documents (K3). */
@Service
@Transactional
class KitItemKeeping {

    private final KitItems items;
    private final StockAlerts alerts;
    private final Clock clock;

    KitItemKeeping(KitItems items, StockAlerts alerts, Clock clock) {
        this.items = items;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    KitItemForm form(KitItemId id) {
        return get(id).form();
    }

    /** Whether it has been retired. */
    @Transactional(readOnly = true)
    boolean isRetired(KitItemId id) {
        return get(id).isRetired();
    }

    void add(KitItemForm form, AccountId by) {
        refuseATwin(form, null);
        KitItem item = items.save(new KitItem(form));
        watch(item.id(), by);
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it since it was read */
    void change(KitItemId id, KitItemForm form, AccountId by) {
        KitItem item = get(id);
        if (!item.isAt(form.version())) {
            throw new ObjectOptimisticLockingFailureException(KitItem.class, id);
        }
        refuseATwin(form, id);
        item.describe(form);
        watch(id, by);
    }

    void retire(KitItemId id, AccountId by) {
        get(id).retire(clock.instant());
        watch(id, by);
    }

    void bringBack(KitItemId id, AccountId by) {
        get(id).bringBack();
        watch(id, by);
    }

    /** The threshold may be another, or nobody needs the item any more. */
    private void watch(KitItemId id, AccountId by) {
        items.flush();
        alerts.watchDepot(id, by);
    }

    private void refuseATwin(KitItemForm form, @Nullable KitItemId but) {
        boolean taken = items.findByNameIgnoreCase(form.name())
                .filter(other -> !other.id().equals(but))
                .isPresent();
        if (taken) {
            throw new Refused("name", "Un article porte déjà ce nom.");
        }
    }

    private KitItem get(KitItemId id) {
        return items.findById(id).orElseThrow(() -> new KitItemNotFound(id));
    }
}
