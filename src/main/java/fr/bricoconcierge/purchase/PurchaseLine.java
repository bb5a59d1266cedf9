package fr.bricoconcierge.purchase;

import jakarta.persistence.Embeddable;

/** One thing bought, and how many of it. */
@Embeddable
public record PurchaseLine(String what, int quantity) {}
