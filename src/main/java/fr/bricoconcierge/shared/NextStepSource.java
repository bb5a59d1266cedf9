package fr.bricoconcierge.shared;

/** What one module knows to be due for a household, told as {@link HistorySource} tells what happened. */
public interface NextStepSource {

    /**
     * The name of a view with the columns {@code household_id uuid, due_at timestamptz, kind text, subject_id uuid,
     * detail text, owner_id uuid}, holding open things alone.
     */
    String view();

    HistoryLine describe(HistoryFact fact);
}
