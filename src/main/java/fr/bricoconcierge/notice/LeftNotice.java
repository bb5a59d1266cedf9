package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import java.time.Instant;
import java.util.UUID;

/**
 * Where and when a notice is left.
 *
 * @param knock the passage at that door
 * @param tour the tour it belongs to
 */
public record LeftNotice(DoorId door, UUID knock, UUID tour, Instant at, AccountId by) {}
