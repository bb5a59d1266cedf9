package fr.bricoconcierge.followup;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up visits that are due, and those that were made. */
@Service
@Transactional(readOnly = true)
public class FollowUpReading {

    /** Of each kind, for one household. */
    private static final int MOST = 10;

    private static final String DUE = """
            select d.*, c.name, nullif(concat_ws(', ', c.place, c.commune), '') as place, c.phone, h.sector_id as sector
            from (
                select 'COURTESY' as cause, r.id as subject, r.household_id as household, r.resident_id as resident,
                       coalesce(t.owner_id, r.referred_by) as owner, null::uuid as running, o.name as asked_by,
                       t.note as asked, t.created_at as since, t.due_at
                from task t
                join referral r on r.id = t.cause_id
                join organisation o on o.id = r.organisation_id
                where t.kind = 'COURTESY_VISIT' and t.done_at is null
                union all
                select 'REVISIT', p.id, i.household_id, i.resident_id, coalesce(t.owner_id, i.account_id),
                       case when i.state = 'OPEN' then i.id end, null, nullif(m.work, ''), i.started_at, t.due_at
                from task t
                join intervention_part p on p.id = t.cause_id
                join intervention i on i.id = p.intervention_id
                join intervention_make_safe m on m.part_id = p.id
                where t.kind = 'CONFIRM_MAKE_SAFE' and t.done_at is null) d
            join resident_card c on c.resident_id = d.resident
            join household h on h.id = d.household
            """;

    private static final String ROWS = """
            select f.id, f.cause, f.referral_id, f.part_id, p.intervention_id, f.resident_id, c.name,
                   nullif(concat_ws(', ', c.place, c.commune), '') as place, c.phone, a.display_name as who, f.alone,
                   b.display_name as second,
                   o.name as asked_by, f.asked, f.started_at, f.ended_at, f.outcome, f.holds, f.seen, f.next_step, f.next_on,
                   f.minutes
            from follow_up_visit f
            join resident_card c on c.resident_id = f.resident_id
            join account a on a.id = f.account_id
            left join account b on b.id = f.second_id
            left join referral r on r.id = f.referral_id
            left join organisation o on o.id = r.organisation_id
            left join intervention_part p on p.id = f.part_id
            """;

    private final JdbcClient database;

    FollowUpReading(JdbcClient database) {
        this.database = database;
    }

    Optional<DueFollowUp> due(FollowUpCause cause, UUID subject) {
        return database.sql(DUE + " where d.cause = ? and d.subject = ?")
                .params(cause.name(), subject)
                .query(DueFollowUp.class)
                .optional();
    }

    /** What is still to be seen in that home, the most pressing first. */
    List<DueFollowUp> due(HouseholdId household) {
        return database.sql(DUE + " where d.household = ? order by d.due_at, d.subject limit ?")
                .params(household.value(), MOST)
                .query(DueFollowUp.class)
                .list();
    }

    /** The one that is being made for that cause. */
    Optional<FollowUpId> running(FollowUpCause cause, UUID subject) {
        return database.sql("select id as value from follow_up_visit"
                        + " where cause = ? and coalesce(referral_id, part_id) = ? and ended_at is null")
                .params(cause.name(), subject)
                .query(FollowUpId.class)
                .optional();
    }

    FollowUpView get(FollowUpId id) {
        return database.sql(ROWS + " where f.id = ?")
                .param(id.value())
                .query(FollowUpView.class)
                .optional()
                .orElseThrow(() -> new FollowUpNotFound(id));
    }

    /** Those made for a referral, the latest first. */
    List<FollowUpView> of(UUID referral) {
        return database.sql(
                        ROWS + " where f.referral_id = ? and f.ended_at is not null order by f.ended_at desc limit ?")
                .params(referral, MOST)
                .query(FollowUpView.class)
                .list();
    }

    /** What was made safe during a visit and is still to be seen, and what came of going back. */
    public List<FollowUpLine> ofVisit(InterventionId visit) {
        return lines("p.intervention_id = :subject", visit.value());
    }

    /** The same of one part. */
    List<FollowUpLine> ofPart(PartId part) {
        return lines("p.id = :subject", part.value());
    }

    private List<FollowUpLine> lines(String which, UUID subject) {
        return database.sql("""
                        select '/visites-de-suivi/' || f.id as path, f.outcome, f.holds, f.started_at as at, f.ended_at is null as running
                        from intervention_part p join follow_up_visit f on f.part_id = p.id
                        where %1$s
                        union all
                        select '/visites-de-suivi/nouvelle?partie=' || p.id, null, null, t.due_at, false
                        from intervention_part p
                        join task t on t.kind = 'CONFIRM_MAKE_SAFE' and t.cause_id = p.id and t.done_at is null
                        where %1$s and p.withdrawn_at is null
                          and not exists (select from follow_up_visit f where f.part_id = p.id and f.ended_at is null)
                        order by at
                        limit 20
                        """.formatted(which))
                .param("subject", subject)
                .query(FollowUpLine.class)
                .list();
    }
}
