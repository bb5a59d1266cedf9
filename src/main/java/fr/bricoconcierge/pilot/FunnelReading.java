package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Origin;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many come from one stage to the next, by way of meeting them, and who they are. */
@Service
@Transactional(readOnly = true)
class FunnelReading {

    /** One row a household, with how far it came. */
    private static final String JOURNEYS = """
            select h.household_id, h.origin, h.met_at, v.at as visited_at, r.made_at, r.met as advised_at, f.counted_at as filed_at,
                   v.household_id is not null as visited, r.household_id is not null as referred,
                   r.met is not null as met, f.subject is not null as filed
            from resident_fact_household h
            left join (select household_id, min(started_at) as at from intervention_fact_visit group by household_id) v
                   on v.household_id = h.household_id
            left join (select household_id, min(made_at) as made_at, min(met_at) as met
                       from referral_fact_referral group by household_id) r on r.household_id = h.household_id
            left join (%s) f on f.subject = h.household_id
            """.formatted(CountedRows.FILES);

    private static final String DOORS = """
            select door_id, min(knocked_at) as at, bool_or(answered) as opened, count(*) as knocks
            from tour_fact_knock group by door_id
            """;

    private static final String COUNTS = """
            select d.doors, d.opened, j.origin, coalesce(j.contacts, 0) as contacts, coalesce(j.visits, 0) as visits,
                   coalesce(j.referrals, 0) as referrals, coalesce(j.meetings, 0) as meetings, coalesce(j.files, 0) as files
            from (select count(*) as doors, count(*) filter (where opened) as opened from (%s) k) d
            left join (
                select origin, count(*) as contacts, count(*) filter (where visited) as visits,
                       count(*) filter (where referred) as referrals, count(*) filter (where met) as meetings,
                       count(*) filter (where filed) as files
                from (%s) p group by origin) j on true
            """.formatted(DOORS, JOURNEYS);

    private final JdbcClient database;

    FunnelReading(JdbcClient database) {
        this.database = database;
    }

    /** All ways together first, then each, those that brought nobody included. */
    List<FunnelRow> rows() {
        List<Counts> counts = database.sql(COUNTS).query(Counts.class).list();
        Map<Origin, Counts> byOrigin = counts.stream()
                .filter(row -> row.origin() != null)
                .collect(Collectors.toMap(Counts::origin, Function.identity()));
        List<FunnelRow> rows = new ArrayList<>();
        rows.add(new FunnelRow(null, together(counts)));
        for (Origin origin : Origin.values()) {
            Counts own = byOrigin.getOrDefault(origin, Counts.NOBODY);
            rows.add(new FunnelRow(origin, own.along(origin == Origin.TOUR ? counts.get(0) : null)));
        }
        return rows;
    }

    /** The doors or households that one figure counts, the latest first, page by page from 1. */
    List<CountedRow> behind(FunnelStage stage, @Nullable Origin origin, int page) {
        long offset = (page - 1L) * TargetReading.ROWS_A_PAGE;
        String end = " order by counted_at desc, href limit " + TargetReading.ROWS_A_PAGE + " offset :offset";
        if (stage.isOfDoors()) {
            boolean none = origin != null && origin != Origin.TOUR;
            return none ? List.of() : list(doorsBehind(stage) + end, null, offset);
        }
        return list(householdsBehind(stage) + end, origin, offset);
    }

    private List<CountedRow> list(String sql, @Nullable Origin origin, long offset) {
        return database.sql(sql)
                .param("origin", origin == null ? null : origin.name(), Types.VARCHAR)
                .param("offset", offset)
                .query(CountedRow.class)
                .list();
    }

    private static String doorsBehind(FunnelStage stage) {
        return """
                select count(*) over () as total, concat_ws(', ', p.line, p.label, p.commune) as label,
                       '/portes/' || d.door_id as href, d.at as counted_at,
                       d.knocks || case when d.knocks > 1 then ' passages' else ' passage' end as detail
                from (%s) d join door_place p on p.door_id = d.door_id
                where %s
                """.formatted(DOORS, stage.condition());
    }

    private static String householdsBehind(FunnelStage stage) {
        return """
                select count(*) over () as total, coalesce(c.name, 'Foyer') as label, '/habitants/' || c.resident_id as href,
                       j.%s as counted_at, concat_ws(', ', c.place, c.commune) as detail
                from (%s) j
                left join lateral (
                    select r.resident_id, r.name, r.place, r.commune from resident_card r
                    where r.household_id = j.household_id order by r.resident_id limit 1) c on true
                where %s and (cast(:origin as text) is null or j.origin = :origin)
                """.formatted(since(stage), JOURNEYS, stage.condition());
    }

    private static String since(FunnelStage stage) {
        return switch (stage) {
            case VISITS -> "visited_at";
            case REFERRALS -> "made_at";
            case MEETINGS -> "advised_at";
            case FILES -> "filed_at";
            default -> "met_at";
        };
    }

    private static List<@Nullable Long> together(List<Counts> counts) {
        List<@Nullable Long> sums = new ArrayList<>(counts.get(0).ofDoors());
        for (int stage = 0; stage < Counts.NOBODY.ofHouseholds().size(); stage++) {
            int at = stage;
            sums.add(
                    counts.stream().mapToLong(row -> row.ofHouseholds().get(at)).sum());
        }
        return sums;
    }

    private record Counts(
            long doors,
            long opened,
            @Nullable Origin origin,
            long contacts,
            long visits,
            long referrals,
            long meetings,
            long files) {

        static final Counts NOBODY = new Counts(0, 0, null, 0, 0, 0, 0, 0);

        List<Long> ofDoors() {
            return List.of(doors, opened);
        }

        List<Long> ofHouseholds() {
            return List.of(contacts, visits, referrals, meetings, files);
        }

        List<@Nullable Long> along(@Nullable Counts tour) {
            List<@Nullable Long> all = new ArrayList<>(tour == null ? Arrays.asList(null, null) : tour.ofDoors());
            all.addAll(ofHouseholds());
            return all;
        }
    }
}
