package fr.bricoconcierge.fund;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Purchases extends Repository<Purchase, PurchaseId> {

    Purchase save(Purchase purchase);

    Optional<Purchase> findById(PurchaseId id);
}
