package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.AdvisorScope;
import fr.bricoconcierge.referral.AnswerRow;
import fr.bricoconcierge.referral.HandedOn;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.referral.StepRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What advisors read, of the referrals they may reach alone. */
@Service
@Transactional(readOnly = true)
class AdvisorReading {

    private static final String PAGE = AdvisorScope.MINE + """
            select m.id, c.name, c.phone, c.email, c.place, c.commune, m.state, array_to_string(m.themes, ',') as themes,
                   m.wishes, array_to_string(m.handed_over, ',') as handed_over, m.preferred_contact, m.meeting_at,
                   s.place as meeting_place, m.file_number, m.programme, m.answer, m.closing, m.made_at, m.received_at,
                   a.display_name as referrer, m.consent_given_at, v.created_at as visit_asked_at, v.done_at as visit_done_at,
                   m.advisor_id, p.display_name as advisor_name, m.assigned_at, b.display_name as assigner,
                   (select count(*) + count(taken_back_at) from referral_step where referral_id = m.id) as turn,
                   (select count(*) from referral_answer where referral_id = m.id) as answered
            from mine m
            join resident_card c on c.resident_id = m.resident_id
            join account a on a.id = m.referred_by
            left join account p on p.id = m.advisor_id
            left join account b on b.id = m.assigned_by
            left join advisor_slot s on s.id = m.slot_id
            left join lateral (
                select t.created_at, t.done_at from task t
                where t.cause_id = m.id and t.kind = 'COURTESY_VISIT' and t.created_at >= m.received_at order by t.created_at desc limit 1) v on true
            where m.id = ?
            """;

    /** Of the time of another organisation: what happened, not what it noted. */
    private static final String STEPS = AdvisorScope.MINE + """
            select s.to_state, s.at, a.display_name as author, case when s.position >= w.since then s.reason end as reason,
                   s.taken_back_at, b.display_name as taken_back_by,
                   case when s.position >= w.since then s.taken_back_why end as taken_back_why, o.name as handed_to
            from mine m
            cross join lateral (
                select coalesce(max(position), 0) as since from referral_handing_on where referral_id = m.id) w
            join referral_step s on s.referral_id = m.id
            join account a on a.id = s.by_id
            left join account b on b.id = s.taken_back_by
            left join referral_handing_on n on n.referral_id = s.referral_id and n.position = s.position
            left join organisation o on o.id = n.to_organisation
            where m.id = ?
            order by s.position desc
            limit 50
            """;

    private static final String ANSWERS = AdvisorScope.MINE + """
            select n.position, n.answer, n.reason, n.words, n.at, a.display_name as author, o.name as organisation
            from mine m
            join referral_answer n on n.referral_id = m.id and n.organisation_id = m.organisation_id
            join account a on a.id = n.by_id
            join organisation o on o.id = n.organisation_id
            where m.id = ?
            order by n.position desc
            limit 20
            """;

    private static final String HANDED_ON = AdvisorScope.MINE + """
            select f.name as from_name, t.name as to_name, n.reason, n.words, n.learnt, n.file_number, n.programme,
                   n.agreed_how, n.at, a.display_name as author
            from mine m
            join referral_handing_on n on n.referral_id = m.id and n.to_organisation = m.organisation_id
            join organisation f on f.id = n.from_organisation
            join organisation t on t.id = n.to_organisation
            join account a on a.id = n.by_id
            where m.id = ?
            order by n.position desc
            limit 5
            """;

    private final JdbcClient database;

    AdvisorReading(JdbcClient database) {
        this.database = database;
    }

    /** What the advisor offers of the next two weeks. */
    AdvisorTime time(CurrentAccount advisor, Instant now) {
        return database.sql("""
                        select count(*) filter (where booked_resident is null) as free, count(booked_resident) as booked,
                               min(starts_at) filter (where booked_resident is null) as next_free_at
                        from advisor_slot
                        where account_id = ? and starts_at > ? and starts_at < ?
                        """)
                .params(advisor.id().value(), now.atOffset(ZoneOffset.UTC))
                .param(now.plus(Duration.ofDays(14)).atOffset(ZoneOffset.UTC))
                .query(AdvisorTime.class)
                .single();
    }

    AdvisorPage getPage(ReferralId id, CurrentAccount advisor) {
        return database.sql(PAGE)
                .params(AdvisorScope.organisation(advisor), id.value())
                .query(AdvisorPage.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(id));
    }

    /** The latest first, of this advisor's organisation alone. */
    List<AnswerRow> answers(ReferralId id, CurrentAccount advisor) {
        return database.sql(ANSWERS)
                .params(AdvisorScope.organisation(advisor), id.value())
                .query(AnswerRow.class)
                .list();
    }

    /** The latest handing on first: what this advisor's organisation was told, or told the next. */
    List<HandedOn> handedOn(ReferralId id, CurrentAccount advisor) {
        return database.sql(HANDED_ON)
                .params(AdvisorScope.organisation(advisor), id.value())
                .query(HandedOn.class)
                .list();
    }

    /** What was done and undone after so much had been seen, the latest first. */
    List<StepRow> meanwhile(ReferralId id, CurrentAccount advisor, int seen) {
        List<StepRow> steps = steps(id, advisor);
        long undone = steps.stream().filter(step -> step.takenBackAt() != null).count();
        return steps.stream().limit(Math.max(1, steps.size() + undone - seen)).toList();
    }

    /** The latest step first, those taken back included. */
    List<StepRow> steps(ReferralId id, CurrentAccount advisor) {
        return database.sql(STEPS)
                .params(AdvisorScope.organisation(advisor), id.value())
                .query(StepRow.class)
                .list();
    }
}
