package fr.bricoconcierge.task;

import java.time.Instant;
import java.util.UUID;

/** Somebody of a household is to be called. */
public record DueCall(UUID id, TaskKind kind, String title, Instant dueAt) {}
