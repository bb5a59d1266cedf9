package fr.bricoconcierge.marketday;

import fr.bricoconcierge.stand.StandSessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a session, as the facts of the other modules tell it (M5). */
@Service
@Transactional(readOnly = true)
class StandFunnelReading {

    private static final String CAME_OF_IT = """
            with tally as (
                select count(*) filter (where kind = 'FLYER') as flyers,
                       count(*) filter (where kind in ('CONVERSATION', 'REPAIR_TALK')) as conversations,
                       count(*) filter (where kind = 'DETECTED') as detected
                from stand_fact_tally where session_id = :id),
            met as (
                select coalesce(merged_into, id) as household_id from household where met_source = :id
                union select household_id from agenda_fact_appointment where source_id = :id
                union select household_id from intervention where source_id = :id and state <> 'WITHDRAWN'),
            since as (select starts_at from stand_session where id = :id)
            select t.flyers, t.conversations, t.detected,
                   (select count(*) from met) as households,
                   (select count(distinct a.household_id) from agenda_fact_appointment a join met using (household_id)
                    where a.booked_at >= s.starts_at) as appointments,
                   (select count(distinct v.household_id) from intervention_fact_visit v join met using (household_id)
                    where v.started_at >= s.starts_at) as visits,
                   (select count(distinct r.household_id) from referral_fact_referral r join met using (household_id)
                    where r.made_at >= s.starts_at) as referrals
            from tally t cross join since s
            """;

    private final JdbcClient database;

    StandFunnelReading(JdbcClient database) {
        this.database = database;
    }

    StandFunnel of(StandSessionId id) {
        return database.sql(CAME_OF_IT)
                .param("id", id.value())
                .query(StandFunnel.class)
                .single();
    }
}
