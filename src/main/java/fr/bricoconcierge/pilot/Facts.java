package fr.bricoconcierge.pilot;

/**
 * What every figure of the dashboard is counted from, so that none can differ from another: the knocks of the doors, and
 * the journey of each household. Both within a {@link Scope}.
 */
final class Facts {

    static final String KNOCKS = """
            select k.door_id, k.sector_id, k.knocked_at, k.answered from tour_fact_knock k where %s
            """.formatted(Scope.within("k.knocked_at", "k.sector_id", "k.by_id"));

    static final String DOORS = """
            select door_id, min(knocked_at) as at, min(knocked_at) filter (where answered) as opened_at, count(*) as knocks
            from (%s) k group by door_id
            """.formatted(KNOCKS);

    /** One row a household met, with when it first came how far. Whoever is in the scope is followed to this day. */
    static final String JOURNEYS =
            """
            select h.household_id, h.origin, h.sector_id, h.met_at, v.at as visited_at, r.made_at, r.met as advised_at,
                   f.counted_at as filed_at
            from resident_fact_household h
            left join (select household_id, min(started_at) as at from intervention_fact_visit group by household_id) v
                   on v.household_id = h.household_id
            left join (select household_id, min(made_at) as made_at, min(met_at) as met
                       from referral_fact_referral group by household_id) r on r.household_id = h.household_id
            left join (%s) f on f.subject = h.household_id
            where %s
            """.formatted(CountedRows.FILES, Scope.within("h.met_at", "h.sector_id", "h.met_by"));

    private Facts() {}
}
