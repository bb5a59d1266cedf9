package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many come from one stage to the next: all, by way of meeting them, and by sector. */
@Service
@Transactional(readOnly = true)
class FunnelReading {

    /** A door knocked at in two sectors, as it changed from one to the other, counts in each of them and once in all. */
    private static final String COUNTS = """
            with k as materialized (%s), j as materialized (%s)
            select 'ALL' as by, null as origin, cast(null as uuid) as sector, count(distinct door_id) as doors,
                   count(distinct door_id) filter (where answered) as opened,
                   0 as contacts, 0 as visits, 0 as referrals, 0 as meetings, 0 as files
            from k
            union all
            select 'SECTOR', null, sector_id, count(distinct door_id), count(distinct door_id) filter (where answered),
                   0, 0, 0, 0, 0
            from k group by sector_id
            union all
            select case when grouping(origin, sector_id) = 3 then 'ALL' when grouping(origin) = 0 then 'WAY' else 'SECTOR' end,
                   origin, sector_id, 0, 0, count(*), count(visited_at), count(made_at), count(advised_at), count(filed_at)
            from j group by grouping sets ((), (origin), (sector_id))
            """.formatted(Facts.KNOCKS, Facts.JOURNEYS);

    private final JdbcClient database;
    private final Settings settings;

    FunnelReading(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Everything in one statement, so that it was counted at one time. */
    FunnelCounts count(DashboardFilter filter) {
        return new FunnelCounts(Scope.of(filter, settings)
                .bind(database.sql(COUNTS))
                .query(FunnelCounts.Line.class)
                .list());
    }
}
