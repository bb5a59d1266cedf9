package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.sector.SectorView;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the dashboard together: the targets, the way from door to file, and what asks for a look. All statements see the
 * data of one moment, so that a knock that arrives in between cannot make two charts differ.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Dashboard {

    private final TargetReading targets;
    private final FunnelReading funnel;
    private final ActivityReading activity;
    private final HouseholdReading households;
    private final AsideReading aside;
    private final KnownSectors sectors;

    Dashboard(
            TargetReading targets,
            FunnelReading funnel,
            ActivityReading activity,
            HouseholdReading households,
            AsideReading aside,
            KnownSectors sectors) {
        this.targets = targets;
        this.funnel = funnel;
        this.activity = activity;
        this.households = households;
        this.aside = aside;
        this.sectors = sectors;
    }

    DashboardPage at(Instant now, DashboardFilter filter) {
        PilotPeriod period = targets.period(now);
        FunnelCounts counts = funnel.count(filter);
        Aside beside = aside.read(filter);
        Map<SectorId, String> names = new LinkedHashMap<>();
        for (SectorView sector : sectors.all()) {
            names.put(sector.id(), sector.name() + ", " + sector.commune());
        }
        List<TargetView> views = targets.figures(period).stream()
                .map(figure -> new TargetView(
                        figure, period, targets.definition(figure.code()), beside(figure.code(), beside, counts.all())))
                .toList();
        return new DashboardPage(period, views, filter, counts, beside, names, charts(now, filter, counts, names));
    }

    private List<Chart> charts(Instant now, DashboardFilter filter, FunnelCounts counts, Map<SectorId, String> names) {
        var ways = new WayCharts(counts, filter);
        List<Chart> charts = new ArrayList<>();
        charts.add(ways.funnel());
        charts.add(new TimeCharts(activity.weeks(filter), filter).weeks());
        charts.add(ways.ways());
        charts.add(ways.sectors(names));
        charts.add(new HourChart(activity.hours(filter), filter).chart());
        charts.add(HouseholdCharts.degrees(households.degrees(filter), filter));
        charts.add(HouseholdCharts.requests(households.requests(filter)));
        charts.add(HouseholdCharts.late(aside.late(now)));
        return charts.stream()
                .map(chart -> chart.from(filter.of("/tableau-de-bord/graphiques/" + chart.id())))
                .toList();
    }

    private static @Nullable String beside(CountedFigure code, Aside beside, List<Long> all) {
        return switch (code) {
            case MONTHS -> beside.span();
            case FILES ->
                "À côté\u00a0: dossiers «\u00a0information\u00a0» %d, orientations %d, rencontres %d."
                        .formatted(
                                beside.information(),
                                all.get(FunnelStage.REFERRALS.ordinal()),
                                all.get(FunnelStage.MEETINGS.ordinal()));
            default -> null;
        };
    }
}
