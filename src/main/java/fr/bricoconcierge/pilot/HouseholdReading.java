package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Settings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the households of the dashboard are: how far word of mouth led, and what they ask for. */
@Service
@Transactional(readOnly = true)
class HouseholdReading {

    private static final String DEGREES = """
            select d.degree, count(*) as people,
                   count(*) filter (where exists (
                       select 1 from resident x where x.recommended_by = d.resident_id and x.merged_into is null)) as senders
            from (%s) j join resident_fact_degree d on d.household_id = j.household_id
            group by d.degree order by d.degree
            """.formatted(Facts.JOURNEYS);

    private static final String REQUESTS = """
            select r.label, count(distinct a.household_id) as households
            from (%s) j
            join agenda_fact_appointment a on a.household_id = j.household_id
            join appointment_reason r on r.code = a.reason
            group by r.code, r.label order by households desc, r.label limit 8
            """.formatted(Facts.JOURNEYS);

    private final JdbcClient database;
    private final Settings settings;

    HouseholdReading(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<Degree> degrees(DashboardFilter filter) {
        return Scope.of(filter, settings)
                .bind(database.sql(DEGREES))
                .query(Degree.class)
                .list();
    }

    List<Request> requests(DashboardFilter filter) {
        return Scope.of(filter, settings)
                .bind(database.sql(REQUESTS))
                .query(Request.class)
                .list();
    }

    /**
     * The people of one degree.
     *
     * @param senders how many of them sent somebody in their turn
     */
    record Degree(int degree, long people, long senders) {}

    /** In how many homes an appointment was asked for, for that reason. */
    record Request(String label, long households) {}
}
