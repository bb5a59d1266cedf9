package fr.bricoconcierge.shared;

/** Where the doors of a sector learn how far they have been covered: a view, so that a list costs one statement. */
public interface CoverageSource {

    /**
     * The name of a view with one row for each door ever knocked at: {@code door_id uuid, knocks int, answered boolean,
     * notices int, last_at timestamptz, last_outcome text}; {@code last_outcome} is one of nobody, answered, again,
     * refused; it and {@code last_at} are null once somebody objected to what is known of their door.
     */
    String view();
}
