package fr.bricoconcierge.situation;

/** Cases by what they are: queries with {@code kind}, {@code id}, {@code at} and {@code detail}. */
final class CaseQueries {

    private static final String STANDS = """
            select 'STAND' as kind, s.id, s.starts_at as at, coalesce(m.name, s.other_name) as detail
            from stand_session s left join market m on m.id = s.market_id
            where s.state = 'CLOSED'
            """;

    private static final String VISITS = """
            select 'VISIT' as kind, v.intervention_id as id, v.started_at as at, p.name as detail
            from intervention_fact_visit v left join sector p on p.id = v.sector_id
            where true
            """;

    private static final String TOURS = """
            select 'TOUR' as kind, k.tour_id as id, max(k.knocked_at) as at, p.name as detail
            from knock_standing k join tour t on t.id = k.tour_id join sector p on p.id = t.sector_id
            where %s group by k.tour_id, p.name
            """;

    private static final String REFERRALS = """
            select 'REFERRAL' as kind, r.referral_id as id, max(t.%1$s) as at, null::text as detail
            from task t join referral_fact_referral r on r.referral_id = t.cause_id
            where t.%1$s is not null and t.kind = '%2$s' group by r.referral_id
            """;

    static final String FOLLOW_UPS = """
            select 'FOLLOW_UP' as kind, f.id, f.started_at as at, p.name as detail
            from follow_up_visit f left join sector p on p.id = f.sector_id
            where f.outcome = 'SEEN'
            """;

    /** Each market with so many stands, by its latest. */
    static final String REGULAR = """
            select 'STAND' as kind, (array_agg(s.id order by s.starts_at desc))[1] as id, max(s.starts_at) as at,
                   m.name || ', ' || count(*) || ' fois' as detail
            from stand_session s join market m on m.id = s.market_id
            where s.state = 'CLOSED' group by m.id, m.name having count(*) >= %d
            """;

    /** Each kind of market, by the latest stand on one. */
    static final String KINDS = """
            select * from (
                select distinct on (m.kind) 'STAND' as kind, s.id, s.starts_at as at, m.name as detail
                from stand_session s join market m on m.id = s.market_id
                where s.state = 'CLOSED' order by m.kind, s.starts_at desc) each_kind
            """;

    private CaseQueries() {}

    static String stands(String condition) {
        return STANDS + " and " + condition;
    }

    static String visits(String condition) {
        return VISITS + " and " + condition;
    }

    static String tours(String condition) {
        return TOURS.formatted(condition);
    }

    /** Referrals for which something of that kind became due, or was done. */
    static String referrals(String moment, String kind) {
        return REFERRALS.formatted(moment, kind);
    }

    /** Visits whose report says so. */
    static String ticked(String situation) {
        return visits("exists (select 1 from intervention_situation x where x.intervention_id = v.intervention_id"
                + " and x.situation = '" + situation + "')");
    }

    static String either(String one, String other) {
        return one + " union all " + other;
    }

    /** What the team did lately, to point at by hand. */
    static String recent() {
        return String.join(" union all ", VISITS, STANDS, tours("true"), FOLLOW_UPS);
    }
}
