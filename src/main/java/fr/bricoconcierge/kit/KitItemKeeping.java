package fr.bricoconcierge.kit;

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
    private final Clock clock;

    KitItemKeeping(KitItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    KitItemForm form(KitItemId id) {
        return get(id).form();
    }

    void add(KitItemForm form) {
        refuseATwin(form, null);
        items.save(new KitItem(form));
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else has changed it since it was read */
    void change(KitItemId id, KitItemForm form) {
        KitItem item = get(id);
        if (!item.isAt(form.version())) {
            throw new ObjectOptimisticLockingFailureException(KitItem.class, id);
        }
        refuseATwin(form, id);
        item.describe(form);
    }

    void retire(KitItemId id) {
        get(id).retire(clock.instant());
    }

    void bringBack(KitItemId id) {
        get(id).bringBack();
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
