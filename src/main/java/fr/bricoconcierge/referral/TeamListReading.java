package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team follows of the households it brought to Amelio, what asks for something first. */
@Service
@Transactional(readOnly = true)
class TeamListReading {

    /** After which a referral that is still open is worth a call (R6). */
    private static final Duration SILENCE = Duration.ofDays(42);

    /** Each reason found by an index of its own, so that the many that ask for nothing are not read. */
    private static final String TO_DO = """
            with asking as (
                select r.id, 'NO_CONSENT' as reason, 1 as rank
                from (select distinct resident_id from consent where purpose = 'SHARE_WITH_AMELIO' and not given) w
                join referral r on r.resident_id = w.resident_id and r.state <> 'CLOSED'
                join resident p on p.id = r.resident_id and p.forgotten_at is null
                where not exists (select from consent_active a
                                  where a.resident_id = r.resident_id and a.purpose = 'SHARE_WITH_AMELIO')
                union all
                select r.id, 'SILENT', 2 from referral_silence q
                join referral r on r.id = q.referral_id and r.state = 'ORIENTED' and r.answer is null
                union all
                select t.cause_id, 'VISIT_ASKED', 3 from task t where t.kind = 'COURTESY_VISIT' and t.done_at is null
                union all
                select id, 'ABSENT', 4 from referral where state = 'ABSENT'
                union all
                select id, 'PAST_MEETING', 5 from referral where state = 'BOOKED' and meeting_at < :now
                union all
                select r.id, 'WITHOUT_NEWS', 6 from referral r
                where r.state <> 'CLOSED' and r.received_at < :silentSince
                  and (r.state <> 'BOOKED' or r.meeting_at < :silentSince)
                  and not exists (select from referral_step s
                                  where s.referral_id = r.id and s.taken_back_at is null and s.at >= :silentSince)
                union all
                select id, 'HANDED_ON', 7 from referral where state = 'ORIENTED' and received_at > made_at),
            to_do as materialized (select distinct on (id) id, reason, rank from asking order by id, rank)
            """;

    private static final String WANTED = """
            where (cast(:mine as uuid) is null or r.referred_by = :mine)
              and (cast(:organisation as uuid) is null or r.organisation_id = :organisation)
              and (cast(:state as text) is null or r.state = :state)
            """;

    private static final String SHOWN = """
            select f.id, f.total, c.name, c.place, o.name as organisation, a.display_name as referrer, f.state,
                   coalesce((select max(s.at) from referral_step s where s.referral_id = f.id and s.taken_back_at is null), f.made_at) as last_at,
                   f.meeting_at, f.reason as to_do
            from followed f
            join resident_card c on c.resident_id = f.resident_id
            join organisation o on o.id = f.organisation_id
            join account a on a.id = f.referred_by
            """;

    private static final String ASKING =
            TO_DO + """
            , followed as (
                select r.*, t.reason, t.rank, count(*) over ()::int as total
                from to_do t join referral r on r.id = t.id
            """ + WANTED + """
                  and (not :silent or t.reason in ('SILENT', 'WITHOUT_NEWS'))
                order by t.rank, r.received_at desc, r.id limit :size offset :offset)
            """ + SHOWN + " order by f.rank, f.received_at desc, f.id";

    private static final String OTHERS =
            TO_DO + """
            , followed as (
                select r.*, null as reason, count(*) over ()::int as total
                from referral r
            """ + WANTED + """
                  and not exists (select from to_do t where t.id = r.id)
                order by (r.state = 'CLOSED'), r.received_at desc, r.id limit :size offset :offset)
            """ + SHOWN + " order by (f.state = 'CLOSED'), f.received_at desc, f.id";

    private final JdbcClient database;
    private final Clock clock;

    TeamListReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    TeamReferralList list(TeamReferralFilter filter, CurrentAccount account) {
        List<TeamReferralRow> toDo = rows(ASKING, filter, account, filter.isToDo() ? filter.offset() : 0);
        List<TeamReferralRow> others = filter.isToDo() ? List.of() : rows(OTHERS, filter, account, filter.offset());
        return new TeamReferralList(toDo, others, filter);
    }

    /** All of them: what a retired one still has is followed too. */
    List<Choice> organisations() {
        return database.sql("select id, name from organisation order by retired_at is not null, name, id")
                .query((row, i) -> Choice.of(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private List<TeamReferralRow> rows(String sql, TeamReferralFilter filter, CurrentAccount account, int offset) {
        Instant now = clock.instant();
        ReferralState state = filter.state();
        UUID mine = filter.isMine(account.is(Role.CONCIERGE)) ? account.id().value() : null;
        return database.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("silentSince", now.minus(SILENCE).atOffset(ZoneOffset.UTC))
                .param("mine", mine, Types.OTHER)
                .param("organisation", filter.organisation(), Types.OTHER)
                .param("state", state == null ? null : state.name())
                .param("silent", filter.isSilent())
                .param("size", TeamReferralFilter.SIZE)
                .param("offset", offset)
                .query(TeamReferralRow.class)
                .list();
    }
}
