package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Origin;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of meeting people, stage by stage.
 *
 * @param origin none for all ways together
 * @param counts one for each {@link FunnelStage}; none where the stage does not apply: only tours knock at doors
 */
record FunnelRow(@Nullable Origin origin, List<@Nullable Long> counts, DashboardFilter filter) {

    public String label() {
        return origin == null ? "Ensemble" : origin.label();
    }

    /** Whether nobody was met this way yet. */
    public boolean isEmpty() {
        return counts.stream().allMatch(count -> count == null || count == 0);
    }

    public List<Cell> cells() {
        return Arrays.stream(FunnelStage.values()).map(this::cell).toList();
    }

    @Nullable
    Long count(FunnelStage stage) {
        return counts.get(stage.ordinal());
    }

    private Cell cell(FunnelStage stage) {
        Long count = count(stage);
        String address = "/tableau-de-bord/parcours/" + stage.slug();
        String all = origin == null ? filter.of(address) : filter.of(address, "origine=" + origin.name());
        String href = count == null || count == 0 ? null : all;
        return new Cell(stage, count, href);
    }

    /** One figure of the table. */
    record Cell(
            FunnelStage stage,
            @Nullable Long count,
            @Nullable String href) {

        public String shown() {
            return count == null ? "–" : Figures.inFrench(count);
        }
    }
}
