package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting of a referral, and what was sent of it. */
@Service
@Transactional(readOnly = true)
class MeetingReading {

    private final JdbcClient database;

    MeetingReading(JdbcClient database) {
        this.database = database;
    }

    Meeting get(ReferralId referral) {
        return database.sql("""
                        select r.id as referral, r.resident_id as resident, r.household_id as household, c.name, p.first_name,
                               o.name as organisation, r.meeting_at as starts_at, s.minutes, s.place_kind, s.place as address,
                               x.words as access, a.display_name as advisor,
                               case when exists (select from consent_active k where k.resident_id = p.id
                                                 and k.purpose = 'EMAIL_REMINDERS') then p.email end as email,
                               case when exists (select from consent_active k where k.resident_id = p.id
                                                 and k.purpose = 'SMS_REMINDERS') then p.phone end as phone
                        from referral r
                        join resident p on p.id = r.resident_id
                        join resident_card c on c.resident_id = r.resident_id
                        join organisation o on o.id = r.organisation_id
                        left join advisor_slot s on s.id = r.slot_id
                        left join account a on a.id = s.account_id
                        left join advice_access x on x.organisation_id = r.organisation_id
                        where r.id = ?
                        """)
                .param(referral.value())
                .query(Meeting.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(referral));
    }

    /** How the person was written to about the meeting at that moment. */
    Set<MessageChannel> told(ReferralId referral, Instant meeting) {
        return database.sql("select channel from message where cause_id = ? and purpose = 'MEETING_CONFIRMATION'"
                        + " and useless_after = ? and state = 'SENT'")
                .params(referral.value(), meeting.atOffset(ZoneOffset.UTC))
                .query(MessageChannel.class)
                .set();
    }

    AccountId referrer(ReferralId referral) {
        return database.sql("select referred_by as value from referral where id = ?")
                .param(referral.value())
                .query(AccountId.class)
                .single();
    }

    /** « un courriel et un SMS », empty when nothing was written. */
    String sent(ReferralId referral) {
        UUID id = referral.value();
        return database.sql(
                        "select coalesce(string_agg(case channel when 'SMS' then 'un SMS' else 'un courriel' end, ' et '"
                                + " order by channel), '') from message where cause_id = ? and purpose = 'MEETING_CONFIRMATION'"
                                + " and state in ('WAITING', 'SENT')")
                .param(id)
                .query(String.class)
                .single();
    }
}
