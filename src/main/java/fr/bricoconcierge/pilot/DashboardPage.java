package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.SectorId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the dashboard shows.
 *
 * @param sectors their names, in the order one chooses from
 */
record DashboardPage(
        PilotPeriod period,
        List<TargetView> targets,
        DashboardFilter filter,
        FunnelCounts counts,
        Aside aside,
        Map<SectorId, String> sectors,
        List<Chart> charts) {

    public FunnelStage[] stages() {
        return FunnelStage.values();
    }

    public List<FunnelRow> ways() {
        return counts.ways(filter);
    }

    public Chart chart(String id) {
        return charts.stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PilotNotFound(id));
    }

    /** The two ways asked for; nothing to compare while they are not two. */
    @Nullable
    ComparedRates compared(@Nullable Origin one, @Nullable Origin other) {
        if (one == null || other == null || one == other) {
            return null;
        }
        return ComparedRates.of(one.label(), counts.way(one), other.label(), counts.way(other), false);
    }

    public boolean isDated() {
        return period.isFixed();
    }

    /** Where in the pilot we are: « Jour 54 sur 184, jusqu’au vendredi 28 mai 2027. ». */
    public String when() {
        var start = period.start();
        var end = period.end();
        if (start == null || end == null) {
            return "Les dates du pilote ne sont pas encore fixées.";
        }
        if (!period.hasBegun()) {
            return "Le pilote commence le " + Moment.dayAndYear(start) + ".";
        }
        if (period.isOver()) {
            return "Le pilote s’est terminé le " + Moment.dayAndYear(end) + ".";
        }
        return "Jour %d sur %d, jusqu’au %s."
                .formatted(
                        ChronoUnit.DAYS.between(start, period.today()) + 1,
                        ChronoUnit.DAYS.between(start, end) + 1,
                        Moment.dayAndYear(end));
    }
}
