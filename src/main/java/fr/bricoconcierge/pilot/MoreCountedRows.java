package fr.bricoconcierge.pilot;

/** What is counted beside the founding document's targets, written as in {@link CountedRows}. */
final class MoreCountedRows {

    private static final String OPENED = """
            select door_id as subject, min(knocked_at) as counted_at, count(*) as knocks
            from tour_fact_knock where answered group by door_id
            """;

    private static final String TOURS = """
            select tour_id as subject, finished_at as counted_at, sector_id from tour_fact_tour where state = 'FINISHED'
            """;

    private static final String STANDS = """
            select id as subject, closed_at as counted_at, form from stand_session where state = 'CLOSED'
            """;

    private static final String CONVERSATIONS = """
            select id as subject, tapped_at as counted_at, session_id, form from stand_fact_tally where kind = 'CONVERSATION'
            """;

    private static final String NOTICES = """
            select notice_id as subject, left_at as counted_at, door_id from notice_fact_left
            """;

    private static final String RETURNS = """
            select notice_id as subject, returned_at as counted_at, door_id from notice_fact_return
            """;

    private static final String CONTACTS = """
            select household_id as subject, met_at as counted_at from resident_fact_household
            """;

    private static final String SENT = CONTACTS + " where origin = 'WORD_OF_MOUTH'";

    private static final String CONTACT_3 = """
            select d.resident_id as subject, r.created_at as counted_at, d.degree
            from resident_fact_degree d join resident r on r.id = d.resident_id where d.degree >= 3
            """;

    private static final String VISITS = """
            select intervention_id as subject, started_at as counted_at, household_id from intervention_fact_visit
            """;

    private static final String HOMES = """
            select household_id as subject, min(started_at) as counted_at from intervention_fact_visit group by household_id
            """;

    private static final String MADE_SAFE = """
            select p.id as subject, p.opened_at as counted_at, p.intervention_id, v.household_id
            from intervention_make_safe m
            join intervention_part p on p.id = m.part_id and p.withdrawn_at is null
            join intervention_fact_visit v on v.intervention_id = p.intervention_id
            where m.made_safe
            """;

    private static final String REFERRED = """
            select household_id as subject, min(made_at) as counted_at from referral_fact_referral group by household_id
            """;

    private static final String MET = """
            select household_id as subject, min(met_at) as counted_at
            from referral_fact_referral where met_at is not null group by household_id
            """;

    private static final String INFORMATION = """
            select household_id as subject, min(file_opened_at) as counted_at
            from referral_fact_referral where file_opened_at is not null and programme = 'INFORMATION' group by household_id
            """;

    private static final String PURCHASES = """
            select purchase_id as subject, paid_at as counted_at, amount from fund_fact_purchase where state = 'PAID'
            """;

    private MoreCountedRows() {}

    static String of(CountedFigure figure) {
        return switch (figure) {
            case OPENED -> OPENED;
            case TOURS -> TOURS;
            case STANDS -> STANDS;
            case CONVERSATIONS -> CONVERSATIONS;
            case NOTICES -> NOTICES;
            case RETURNS -> RETURNS;
            case CONTACTS -> CONTACTS;
            case SENT -> SENT;
            case CONTACT_3 -> CONTACT_3;
            case VISITS -> VISITS;
            case HOMES -> HOMES;
            case MADE_SAFE -> MADE_SAFE;
            case REFERRED -> REFERRED;
            case MET -> MET;
            case INFORMATION -> INFORMATION;
            case PURCHASES -> PURCHASES;
            default -> throw new IllegalArgumentException(figure + " is counted elsewhere");
        };
    }
}
