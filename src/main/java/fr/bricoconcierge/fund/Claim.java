package fr.bricoconcierge.fund;

import java.util.UUID;

/**
 * What a line of the ledger belongs to, so that its detail can be erased.
 *
 * @param purchase the purchase it is about
 * @param reference how the ledger names it: A-12
 */
public record Claim(UUID purchase, String reference) {}
