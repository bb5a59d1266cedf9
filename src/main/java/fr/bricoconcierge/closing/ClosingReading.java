package fr.bricoconcierge.closing;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the closing screen knows of a visit: what was told on it, and what its parts say by themselves. */
@Service
@Transactional(readOnly = true)
class ClosingReading {

    private final JdbcClient database;
    private final Clock clock;

    ClosingReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything that {@link ClosingPolicy} judges. */
    ClosingReport report(InterventionId id) {
        ClosingState state = getState(id);
        return state.report(state.kept(), facts(id), Moment.dateOf(clock.instant()));
    }

    /** What would lack if the form were kept as it is. */
    List<Missing> missing(InterventionId id, ClosingForm told) {
        ClosingReport report = getState(id).report(told, facts(id), Moment.dateOf(clock.instant()));
        return new ClosingPolicy(report).missing();
    }

    ClosingState getState(InterventionId id) {
        return database.sql("""
                        select i.id, i.resident_id, i.household_id, i.state, i.started_at, i.amelio, i.amelio_why,
                               i.wanted_slot, i.organisation_id, i.next_step, i.next_on, i.next_note, i.how_it_went,
                               i.minutes, i.lesson, i.asked_first, i.needed, i.quotation, i.quote_agreed,
                               (select string_agg(situation, ',') from intervention_situation where intervention_id = i.id) as situations,
                               (select string_agg(kind, ',') from intervention_advance where intervention_id = i.id) as advances,
                               (select string_agg(habit, ',') from intervention_good_habit where intervention_id = i.id) as habits,
                               (select string_agg(document, ',') from intervention_document where intervention_id = i.id) as documents,
                               exists (select 1 from consent_active c
                                       where c.resident_id = i.resident_id and c.purpose = 'KEEP_CARD') as keeps_card,
                               exists (select 1 from consent_active c
                                       where c.resident_id = i.resident_id and c.purpose = 'SHARE_WITH_AMELIO') as shares
                        from intervention i
                        where i.id = ?
                        """)
                .param(id.value())
                .query(ClosingState.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(id));
    }

    /** What each part says has been done, and what it lacks. */
    List<PartFacts> facts(InterventionId id) {
        return database.sql("""
                        select p.id, p.intervention_id, p.position, p.type,
                               coalesce((select sum(quantity) from installed_item where part_id = p.id), 0)::int as pieces,
                               (select count(*) from given_orientation where part_id = p.id)::int as orientations,
                               a.dangerous, p.theme is not null and a.description is not null and a.responsible is not null as described, a.needs_professional, a.self_repair,
                               (a.how_to is not null or a.how_to_text_id is not null) as how_to, coalesce(a.repaired, false) as repaired,
                               m.danger is not null and m.danger_for is not null and m.danger_what is not null as analysed,
                               coalesce(m.made_safe, false) as made_safe
                        from intervention_part p
                        left join intervention_advice a on a.part_id = p.id
                        left join intervention_make_safe m on m.part_id = p.id
                        where p.intervention_id = ? and p.withdrawn_at is null
                        order by p.position
                        """).param(id.value()).query(PartFacts.class).list();
    }

    /** What the visit was about: what was seen as a problem, and what was advised on or made safe. */
    Set<Theme> themes(InterventionId id) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        themes.addAll(database.sql("""
                        select theme from intervention_part
                        where intervention_id = ? and withdrawn_at is null and theme is not null
                        union
                        select o.theme from observation o join intervention_part p on p.id = o.part_id
                        where p.intervention_id = ? and p.withdrawn_at is null and o.level <> 'NONE'
                        """)
                .params(id.value(), id.value())
                .query((row, i) -> Theme.valueOf(row.getString(1)))
                .list());
        return themes;
    }

    /** Where the household was referred while the visit goes on, a meeting first. */
    Optional<ReferredMeanwhile> referred(InterventionId id) {
        return database.sql("select r.id, r.meeting_at, o.name as organisation from referral r"
                        + " join organisation o on o.id = r.organisation_id"
                        + " where r.intervention_id = ? order by r.meeting_at, r.made_at limit 1")
                .param(id.value())
                .query(ReferredMeanwhile.class)
                .optional();
    }

    /** Whom the advisor of that slot works for. */
    OrganisationId organisationOf(AdvisorSlotId slot) {
        return database.sql(
                        "select a.organisation_id as value from advisor_slot s join account a on a.id = s.account_id"
                                + " where s.id = ?")
                .param(slot.value())
                .query(OrganisationId.class)
                .optional()
                .orElseThrow(() -> new Refused("slot", "Choisissez un créneau du conseiller."));
    }
}
