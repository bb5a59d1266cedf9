package fr.bricoconcierge.kit;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KitItems extends Repository<KitItem, KitItemId> {

    KitItem save(KitItem item);

    /** Writes what was changed, for the statements that read it next. */
    void flush();

    Optional<KitItem> findById(KitItemId id);

    Optional<KitItem> findByNameIgnoreCase(String name);
}
