package fr.bricoconcierge.agenda;

/** Where the agenda learns which appointments have led to a visit, so that it does not ask what became of them. */
public interface StartedVisitSource {

    /** The name of a view with the column {@code appointment_id uuid}. */
    String view();
}
