package fr.bricoconcierge.address;

import java.util.List;
import java.util.UUID;

/** Addresses are new, of one batch and in its transaction. */
public record AddressesAdded(List<UUID> addresses) {}
