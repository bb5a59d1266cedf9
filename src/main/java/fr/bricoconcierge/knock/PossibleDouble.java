package fr.bricoconcierge.knock;

/**
 * Both of a pair noted the same door within a quarter of an hour: one passage written down on two tablets, or two of them.
 * Either is a fact that stays until somebody takes one back; the door counts once in any case (O8).
 */
final class PossibleDouble {

    private PossibleDouble() {}

    /** A condition on the door of a tour, both named by a column. */
    static String at(String tour, String door) {
        return """
                exists (select from knock_standing one where one.tour_id = %s and one.door_id = %s and %s)
                """.formatted(tour, door, of("one")).strip();
    }

    /** A condition on a knock that stands: somebody else’s is close to it. */
    static String of(String knock) {
        return """
                exists (select from knock_standing other
                        where other.tour_id = %1$s.tour_id and other.door_id = %1$s.door_id and other.by_id <> %1$s.by_id
                          and other.knocked_at between %1$s.knocked_at - interval '15 minutes'
                                                   and %1$s.knocked_at + interval '15 minutes')
                """.formatted(knock).strip();
    }
}
