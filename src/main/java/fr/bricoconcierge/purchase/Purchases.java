package fr.bricoconcierge.purchase;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Purchases extends Repository<Purchase, PurchaseId> {

    Purchase saveAndFlush(Purchase purchase);

    Optional<Purchase> findById(PurchaseId id);
}
