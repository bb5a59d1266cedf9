package fr.bricoconcierge.shared;

/**
 * What one module adds to the single history of a household: a database view of facts, and how to say them in French.
 * The card reads all views in one statement, so its cost does not grow with the modules.
 */
public interface HistorySource {

    /**
     * The name of a view with the columns {@code household_id uuid, at timestamptz, kind text, subject_id uuid,
     * detail text, author_id uuid}; {@code detail} and {@code author_id} may be null.
     */
    String view();

    HistoryLine describe(HistoryFact fact);
}
