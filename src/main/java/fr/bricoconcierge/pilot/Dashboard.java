package fr.bricoconcierge.pilot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the dashboard together: the targets, the way from door to file, and what asks for a look. */
@Service
@Transactional(readOnly = true)
class Dashboard {

    private static final String ATTENTION = """
            select (select count(*) from task where done_at is null and due_at < ?) as late_tasks,
                   (select count(*) from purchase where state in ('ASKED', 'CLAIMED')) as purchases_to_approve,
                   (select count(distinct household_id) from referral_fact_referral
                    where file_opened_at is not null and programme = 'INFORMATION') as information,
                   min(d.day) as first_day, max(d.day) as last_day
            from (%s) d
            """.formatted(CountedRows.DAYS);

    private final TargetReading targets;
    private final FunnelReading funnel;
    private final JdbcClient database;

    Dashboard(TargetReading targets, FunnelReading funnel, JdbcClient database) {
        this.targets = targets;
        this.funnel = funnel;
        this.database = database;
    }

    DashboardPage at(Instant now) {
        PilotPeriod period = targets.period(now);
        List<FunnelRow> ways = funnel.rows();
        Attention attention = attention(now);
        List<TargetView> views = targets.figures(period).stream()
                .map(figure -> new TargetView(
                        figure,
                        period,
                        targets.definition(figure.code()),
                        beside(figure.code(), attention, ways.get(0))))
                .toList();
        return new DashboardPage(period, views, ways, attention);
    }

    private Attention attention(Instant now) {
        return database.sql(ATTENTION)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Attention.class)
                .single();
    }

    private static @Nullable String beside(TargetCode code, Attention attention, FunnelRow all) {
        return switch (code) {
            case MONTHS -> attention.span();
            case FILES ->
                "À côté\u00a0: dossiers «\u00a0information\u00a0» %d, orientations %d, rencontres %d."
                        .formatted(
                                attention.information(),
                                all.count(FunnelStage.REFERRALS),
                                all.count(FunnelStage.MEETINGS));
            default -> null;
        };
    }
}
