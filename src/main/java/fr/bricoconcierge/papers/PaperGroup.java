package fr.bricoconcierge.papers;

import java.util.List;

/** The papers asked of one situation, in their order. */
public record PaperGroup(PaperSituation situation, List<PaperLine> papers) {}
