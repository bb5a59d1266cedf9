package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that counts.
 *
 * @param cause the call, appointment, visit or request it is; counts once, however often it is told
 */
public record Act(ActKind kind, UUID cause, HouseholdId household, Instant at, AccountId by) {}
