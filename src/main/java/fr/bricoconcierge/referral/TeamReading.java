package fr.bricoconcierge.referral;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team reads of the households it brought to Amelio. */
@Service
@Transactional(readOnly = true)
class TeamReading {

    private final JdbcClient database;

    TeamReading(JdbcClient database) {
        this.database = database;
    }

    TeamReferralPage getPage(ReferralId id) {
        return database.sql("""
                        select r.id, r.resident_id as resident, c.name, c.place, o.name as organisation,
                               a.display_name as referrer, r.state,
                               array_to_string(r.themes, ',') as themes, r.wishes, array_to_string(r.handed_over, ',') as handed_over, r.meeting_at, s.place as meeting_place,
                               r.file_number, r.programme, r.answer, r.closing,
                               exists (select 1 from referral_shared h where h.id = r.id) as shared,
                               exists (select 1 from referral_step t where t.referral_id = r.id
                                       and t.taken_back_why = ?) as meeting_withdrawn,
                               (select count(*) + count(t.taken_back_at) from referral_step t
                                where t.referral_id = r.id) as turn,
                               exists (select 1 from task t where t.kind = 'COURTESY_VISIT' and t.cause_id = r.id
                                       and t.done_at is null) as visit_due
                        from referral r
                        join resident_card c on c.resident_id = r.resident_id
                        join organisation o on o.id = r.organisation_id
                        join account a on a.id = r.referred_by
                        left join advisor_slot s on s.id = r.slot_id
                        where r.id = ?
                        """)
                .params(CalledOffMeetings.WITHDRAWN, id.value())
                .query(TeamReferralPage.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(id));
    }

    /** The latest handing on first. */
    List<HandedOn> handedOn(ReferralId id) {
        return database.sql("""
                        select f.name as from_name, t.name as to_name, n.reason, n.words, n.learnt, n.file_number, n.programme,
                               n.agreed_how, n.at, a.display_name as author
                        from referral_handing_on n
                        join organisation f on f.id = n.from_organisation
                        join organisation t on t.id = n.to_organisation
                        join account a on a.id = n.by_id
                        where n.referral_id = ?
                        order by n.position desc
                        limit 10
                        """).param(id.value()).query(HandedOn.class).list();
    }

    /** The latest step first, those taken back included. */
    List<StepRow> steps(ReferralId id) {
        return database.sql("""
                        select s.to_state, s.at, a.display_name as author, s.reason, s.taken_back_at,
                               b.display_name as taken_back_by, s.taken_back_why, o.name as handed_to
                        from referral_step s
                        join account a on a.id = s.by_id
                        left join account b on b.id = s.taken_back_by
                        left join referral_handing_on n on n.referral_id = s.referral_id and n.position = s.position
                        left join organisation o on o.id = n.to_organisation
                        where s.referral_id = ?
                        order by s.position desc
                        limit 50
                        """).param(id.value()).query(StepRow.class).list();
    }
}
