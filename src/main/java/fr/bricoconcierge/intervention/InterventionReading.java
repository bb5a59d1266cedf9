package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of a visit show of it. */
@Service
@Transactional(readOnly = true)
public class InterventionReading {

    /** For so long the tour or stand that a visit was begun from is where one goes on. */
    private static final Duration STILL_UNDERWAY = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;

    InterventionReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where one goes on once the visit is over: the door or stand that it was begun from that day, else its own page. */
    public String next(InterventionId id) {
        return database.sql(
                        "select way_back from intervention where id = ? and way_back is not null and started_at > ?")
                .params(id.value(), clock.instant().minus(STILL_UNDERWAY).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .orElse("/interventions/" + id);
    }

    /** Who, where and how it ended. */
    public VisitPage getPage(InterventionId id) {
        return database.sql("""
                        select i.id, i.household_id, i.resident_id, r.name, r.phone, r.origin,
                               coalesce(i.place, d.line || coalesce(', ' || d.label, '')) as place,
                               case when i.place is null then d.commune end as commune, s.name as sector,
                               i.occasion, i.appointment_id, i.started_at, i.closed_at, i.state, i.withdrawal, i.withdrawal_note,
                               array_to_string(i.worn, ',') as worn, i.alone, a.display_name as first, b.display_name as second, i.forgotten_at is not null as forgotten,
                               i.amelio, i.amelio_why, i.referral_id, i.next_step, i.next_on, i.next_note, i.how_it_went,
                               i.minutes, i.lesson, i.asked_first, i.needed, i.quotation,
                               (select string_agg(situation, ',' order by situation) from intervention_situation where intervention_id = i.id) as situations,
                               (select string_agg(kind, ',' order by kind) from intervention_advance where intervention_id = i.id) as advances,
                               (select string_agg(habit, ',' order by habit) from intervention_good_habit where intervention_id = i.id) as habits
                        from intervention i
                        join resident_card r on r.resident_id = i.resident_id
                        join account a on a.id = i.account_id
                        left join account b on b.id = i.second_id
                        left join door_place d on d.door_id = i.door_id
                        left join sector s on s.id = i.sector_id
                        where i.id = ?
                        """)
                .param(id.value())
                .query(VisitPage.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(id));
    }
}
