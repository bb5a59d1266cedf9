package fr.bricoconcierge.agenda;

/** Where the agenda learns which appointments have led to a visit: it asks no more what became of them, nor starts another. */
public interface StartedVisitSource {

    /**
     * The name of a view with the columns {@code appointment_id uuid}, {@code path text} of the visit, and {@code running
     * boolean}, whether nobody ended it yet.
     */
    String view();
}
