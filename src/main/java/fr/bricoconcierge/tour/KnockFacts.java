package fr.bricoconcierge.tour;

/** Where tours learn what was knocked: views of whoever writes knocks down, so that a list costs one statement. */
public interface KnockFacts {

    /** The view with one row for each tour that has doors, see {@link TourCount}. */
    String counts();

    /**
     * The view of the knocks that stand: {@code id, tour_id, door_id, knocked_at, outcome, answered, see_again_on,
     * notice_code}.
     */
    String standing();
}
