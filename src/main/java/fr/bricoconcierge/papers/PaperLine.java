package fr.bricoconcierge.papers;

import java.util.UUID;

/** One paper of the list. */
public record PaperLine(UUID id, PaperSituation situation, String label, boolean retired) {}
