package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;

/**
 * Somebody tied to the card shown.
 *
 * @param sent whether they were sent by that person; else they share the household
 */
record Kin(ResidentId id, String name, boolean sent) {}
