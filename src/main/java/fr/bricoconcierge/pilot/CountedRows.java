package fr.bricoconcierge.pilot;

/**
 * What each target counts, written once for the figure and for the rows behind it: a query with a {@code subject} and the
 * moment {@code counted_at} from which it counts. The targets of the founding document; all else is in {@link MoreCountedRows}. Parameters: {@code sectorDoors}, {@code fieldDays}, {@code kitPieces}.
 */
final class CountedRows {

    static final String DOORS = """
            select door_id as subject, min(knocked_at) as counted_at, count(*) as knocks
            from tour_fact_knock group by door_id
            """;

    static final String SECTORS = """
            with first_knock as (
                select sector_id, door_id, min(knocked_at) as at
                from tour_fact_knock where sector_id is not null group by sector_id, door_id),
            ranked as (
                select sector_id, door_id, at, row_number() over (partition by sector_id order by at, door_id) as rank
                from first_knock),
            knocked as (
                select sector_id, count(*) as doors, min(at) filter (where rank = :sectorDoors) as enough_at, max(at) as last_at
                from ranked group by sector_id),
            finished as (
                select sector_id, min(finished_at) as at from tour_fact_tour where state = 'FINISHED' group by sector_id)
            select k.sector_id as subject, greatest(f.at, coalesce(k.enough_at, k.last_at)) as counted_at, k.doors
            from knocked k join finished f on f.sector_id = k.sector_id
            where k.enough_at is not null
               or (exists (select 1 from door d where d.sector_id = k.sector_id)
                   and not exists (select 1 from door d where d.sector_id = k.sector_id and not exists (
                       select 1 from first_knock x where x.sector_id = k.sector_id and x.door_id = d.id)))
            """;

    static final String DAYS = """
            select distinct cast(at at time zone 'Europe/Paris' as date) as day
            from (select knocked_at as at from tour_fact_knock
                  union all select tapped_at from stand_fact_tally
                  union all select started_at from intervention_fact_visit) activity
            """;

    static final String MONTHS = """
            select month as subject, cast(day as timestamp) at time zone 'Europe/Paris' as counted_at, days
            from (select day, cast(date_trunc('month', day) as date) as month,
                         row_number() over (partition by date_trunc('month', day) order by day) as rank,
                         count(*) over (partition by date_trunc('month', day)) as days
                  from (%s) field_day) ranked
            where rank = :fieldDays
            """.formatted(DAYS);

    static final String KITS = """
            select part_id as subject, installed_at as counted_at, intervention_id, household_id, pieces
            from intervention_fact_kit where pieces >= :kitPieces
            """;

    static final String FILES = """
            select distinct on (household_id) household_id as subject, file_opened_at as counted_at, referral_id, programme,
                   file_number
            from referral_fact_referral
            where file_opened_at is not null and programme in ('AMELIO', 'AMELIO_PLUS')
            order by household_id, file_opened_at, referral_id
            """;

    private CountedRows() {}

    static String of(CountedFigure figure) {
        return switch (figure) {
            case DOORS -> DOORS;
            case SECTORS -> SECTORS;
            case MONTHS -> MONTHS;
            case KITS -> KITS;
            case FILES -> FILES;
            default -> MoreCountedRows.of(figure);
        };
    }
}
