package fr.bricoconcierge.papers;

/** How far a household is with one paper. */
public enum PaperState {
    READY,
    TO_FIND,
    NOT_APPLICABLE
}
