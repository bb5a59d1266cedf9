package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.AdvisorScope;
import fr.bricoconcierge.shared.Moment;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each referral of an organisation stands in its advisors' day; nothing is kept of it, it follows from the referral. */
@Service
@Transactional(readOnly = true)
class AdvisorLists {

    static final int PAGE = 20;

    /** Without anything having happened, after which somebody asks (R6). */
    private static final Duration SILENCE = Duration.ofDays(42);

    /** The scope, and each referral's list; {@code %s} narrows what is looked at before anything is counted. */
    private static final String PLACED = """
            with mine as (select * from referral_shared where organisation_id = :organisation
                          and (cast(:advisor as uuid) is null or advisor_id = :advisor) and %s),
            dated as (
                select m.*, s.last_at, s.turn from mine m
                cross join lateral (
                    select max(t.at) filter (where t.taken_back_at is null) as last_at, count(*) + count(t.taken_back_at) as turn
                    from referral_step t where t.referral_id = m.id) s),
            placed as (
                select d.*, case
                    when state = 'CLOSED' then 'CLOSED'
                    when state = 'BOOKED' and meeting_at >= :dayStart and meeting_at < :dayEnd then 'TODAY'
                    when state = 'BOOKED' and meeting_at < :dayStart then 'TO_NOTE'
                    when state = 'BOOKED' then 'UPCOMING'
                    when state = 'ABSENT' or state = 'ORIENTED' and answer = 'UNREACHABLE' then 'CALL_BACK'
                    when answer in ('NOT_ELIGIBLE', 'NOT_FOLLOWED_UP', 'DUPLICATE') then 'TO_CLOSE'
                    when state = 'ORIENTED' and answer is null and three_working_days_after(received_at) < :now then 'LATE'
                    when state = 'ORIENTED' and answer is null then 'NEW'
                    when answer is null then 'ANSWER'
                    when last_at < :silentSince then 'NEWS'
                    else 'ONGOING' end as list
                from dated d),
            ranked as (
                select p.*, count(*) over (partition by list) as total, row_number() over (partition by list order by
                    case when state = 'BOOKED' then meeting_at end,
                    case when list in ('NEW', 'LATE') then received_at end,
                    case when list not in ('ONGOING', 'CLOSED') then last_at end, last_at desc, id) as rank
                from placed p)
            """;

    private static final String ROWS = """
            select r.id, r.list, r.total, c.name, c.phone, c.place, c.commune, r.state, r.last_at, r.received_at, r.meeting_at,
                   s.place_kind, s.place as meeting_place, r.answer, a.display_name as advisor, r.turn,
                   v.created_at as visit_asked_at, v.done_at as visit_done_at
            from ranked r
            join resident_card c on c.resident_id = r.resident_id
            left join advisor_slot s on s.id = r.slot_id
            left join account a on a.id = r.advisor_id
            left join lateral (
                select t.created_at, t.done_at from task t
                where t.cause_id = r.id and t.kind = 'COURTESY_VISIT' and t.created_at >= r.received_at
                order by t.created_at desc limit 1) v on true
            """;

    private final JdbcClient database;
    private final Clock clock;

    AdvisorLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every list of what is open, those without a row included; each shows its first rows. */
    AdvisorDay day(CurrentAccount advisor, boolean mineAlone) {
        String sql = PLACED.formatted("state <> 'CLOSED'") + ROWS
                + " where r.rank <= case when r.list = 'TODAY' then 50 when r.list in ('UPCOMING', 'ONGOING') then 8 else 10 end"
                + " order by r.list, r.rank";
        Map<AdvisorList, List<AdvisorRow>> rows = asked(sql, advisor, mineAlone).query(AdvisorRow.class).list().stream()
                .collect(Collectors.groupingBy(AdvisorRow::list));
        return new AdvisorDay(Arrays.stream(AdvisorList.values())
                .map(list -> new AdvisorSection(list, rows.getOrDefault(list, List.of())))
                .toList());
    }

    /** One page of one list, the first numbered 1; past its end nothing. */
    AdvisorSection page(AdvisorList list, int page, CurrentAccount advisor, boolean mineAlone) {
        String narrowed = list == AdvisorList.CLOSED ? "state = 'CLOSED'" : "state <> 'CLOSED'";
        String sql = PLACED.formatted(narrowed) + ROWS
                + " where r.list = :list and r.rank > :before and r.rank <= :upTo order by r.rank";
        return new AdvisorSection(
                list,
                asked(sql, advisor, mineAlone)
                        .param("list", list.name())
                        .param("before", (long) (page - 1) * PAGE)
                        .param("upTo", (long) page * PAGE)
                        .query(AdvisorRow.class)
                        .list());
    }

    /** Those whose person, home or file number has every word typed, wherever they stand. */
    List<AdvisorRow> find(AdvisorWords words, CurrentAccount advisor) {
        String sql = PLACED.formatted(words.condition()) + ROWS + " order by c.name, r.id limit " + PAGE;
        JdbcClient.StatementSpec asked = asked(sql, advisor, false);
        for (Map.Entry<String, String> word : words.params().entrySet()) {
            asked = asked.param(word.getKey(), word.getValue());
        }
        return asked.query(AdvisorRow.class).list();
    }

    private JdbcClient.StatementSpec asked(String sql, CurrentAccount advisor, boolean mineAlone) {
        Instant now = clock.instant();
        LocalDate today = Moment.dateOf(now);
        @Nullable UUID alone = mineAlone ? advisor.id().value() : null;
        return database.sql(sql)
                .param("organisation", AdvisorScope.organisation(advisor))
                .param("advisor", alone, Types.OTHER)
                .param("now", at(now))
                .param("dayStart", today.atStartOfDay(Moment.PARIS).toOffsetDateTime())
                .param("dayEnd", today.plusDays(1).atStartOfDay(Moment.PARIS).toOffsetDateTime())
                .param("silentSince", at(now.minus(SILENCE)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
