package fr.bricoconcierge.stand;

import java.util.UUID;

/**
 * One counter of a session.
 *
 * @param tap the identifier that the next tap will carry
 */
public record StandCounter(TallyKind kind, int count, UUID tap) {}
