package fr.bricoconcierge.emergency;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was made safe in a home until somebody comes back. */
@Service
@Transactional(readOnly = true)
public class MakeshiftRepairs {

    private static final String REPAIRS = """
                        select m.part_id as part, p.intervention_id as intervention, m.danger, i.started_at
                        from intervention_make_safe m
                        join intervention_part p on p.id = m.part_id and p.withdrawn_at is null
                        join intervention i on i.id = p.intervention_id
                        """;

    private final JdbcClient database;

    MakeshiftRepairs(JdbcClient database) {
        this.database = database;
    }

    /** Those of earlier visits to that household that are still due to be seen. */
    public List<MakeshiftRepair> toSeeAgain(HouseholdId household, InterventionId during) {
        return database.sql(REPAIRS + """
                        where i.household_id = ? and i.started_at < (select started_at from intervention where id = ?)
                          and exists (select 1 from task t
                                      where t.kind = 'CONFIRM_MAKE_SAFE' and t.cause_id = m.part_id and t.done_at is null)
                        order by i.started_at, m.part_id
                        """)
                .params(household.value(), during.value())
                .query(MakeshiftRepair.class)
                .list();
    }

    /** Those of earlier visits that were seen again during this one. */
    public List<MakeshiftRepair> seenAgain(InterventionId during) {
        return database.sql(REPAIRS + "where m.seen_again_id = ? order by i.started_at, m.part_id")
                .param(during.value())
                .query(MakeshiftRepair.class)
                .list();
    }

    /** Whether somebody still has to come back, however long ago it was due. */
    public boolean isToBeSeenAgain(HouseholdId household) {
        return database.sql("""
                        select exists (
                            select 1 from intervention_make_safe m
                            join intervention_part p on p.id = m.part_id and p.withdrawn_at is null
                            join intervention i on i.id = p.intervention_id
                            join task t on t.kind = 'CONFIRM_MAKE_SAFE' and t.cause_id = m.part_id and t.done_at is null
                            where i.household_id = ?)
                        """).param(household.value()).query(Boolean.class).single();
    }
}
