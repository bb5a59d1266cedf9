package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.SectorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The funnel as the database counted it, line by line. */
record FunnelCounts(List<Line> lines) {

    List<Long> all() {
        return sum(line -> line.by() == By.ALL);
    }

    /** All ways together first, then each, those that brought nobody included; only tours knock at doors. */
    List<FunnelRow> ways(DashboardFilter filter) {
        List<FunnelRow> rows = new ArrayList<>();
        rows.add(new FunnelRow(null, List.copyOf(all()), filter));
        for (Origin origin : Origin.values()) {
            List<@Nullable Long> counts = new ArrayList<>(way(origin));
            boolean knocks = origin == Origin.TOUR;
            counts.set(0, knocks ? all().get(0) : null);
            counts.set(1, knocks ? all().get(1) : null);
            rows.add(new FunnelRow(origin, counts, filter));
        }
        return rows;
    }

    List<Long> way(Origin origin) {
        return sum(line -> line.by() == By.WAY && line.origin() == origin);
    }

    /** Where something was done; none for what belongs to no sector. */
    Set<@Nullable SectorId> sectors() {
        Set<@Nullable SectorId> sectors = new LinkedHashSet<>();
        lines.stream().filter(line -> line.by() == By.SECTOR).forEach(line -> sectors.add(line.sector()));
        return sectors;
    }

    List<Long> in(@Nullable SectorId sector) {
        return sum(line -> line.by() == By.SECTOR && Objects.equals(line.sector(), sector));
    }

    private List<Long> sum(Predicate<Line> wanted) {
        Long[] sums = new Long[FunnelStage.values().length];
        Arrays.fill(sums, 0L);
        lines.stream().filter(wanted).forEach(line -> {
            List<Long> counts = line.counts();
            for (int stage = 0; stage < sums.length; stage++) {
                sums[stage] += counts.get(stage);
            }
        });
        return Arrays.asList(sums);
    }

    /** What a line is of. */
    enum By {
        ALL,
        WAY,
        SECTOR
    }

    /** One line of the answer. */
    record Line(
            By by,
            @Nullable Origin origin,
            @Nullable SectorId sector,
            long doors,
            long opened,
            long contacts,
            long visits,
            long referrals,
            long meetings,
            long files) {

        List<Long> counts() {
            return List.of(doors, opened, contacts, visits, referrals, meetings, files);
        }
    }
}
