package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.chart.ChartTable;
import fr.bricoconcierge.chart.ChartTable.Cell;
import fr.bricoconcierge.chart.Columns;
import fr.bricoconcierge.chart.Columns.Column;
import fr.bricoconcierge.chart.Columns.Panel;
import fr.bricoconcierge.pilot.ActivityReading.Week;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Week after week, every stage on its own scale. */
final class TimeCharts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.FRANCE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final int MOST_WEEKS = 53;

    private final Map<FunnelStage, Map<LocalDate, Long>> counts = new HashMap<>();
    private final List<LocalDate> weeks;
    private final DashboardFilter filter;

    TimeCharts(List<Week> found, DashboardFilter filter) {
        this.filter = filter;
        found.forEach(week ->
                counts.computeIfAbsent(week.stage(), stage -> new HashMap<>()).put(week.week(), week.count()));
        this.weeks = found.isEmpty()
                ? List.of()
                : all(found.get(0).week(), found.get(found.size() - 1).week());
    }

    /** Weeks in which nothing happened are weeks too; of a long time the last year is drawn. */
    private static List<LocalDate> all(LocalDate first, LocalDate last) {
        LocalDate year = last.minusWeeks(MOST_WEEKS - 1L);
        LocalDate from = first.isBefore(year) ? year : first;
        return Stream.iterate(from, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }

    Chart weeks() {
        Panel[] panels = Arrays.stream(FunnelStage.values())
                .filter(stage -> stage != FunnelStage.OPENED)
                .map(stage -> new Panel(stage.label(), columns(stage)))
                .toArray(Panel[]::new);
        String[] header = Stream.concat(
                        Stream.of("Semaine du"),
                        Arrays.stream(FunnelStage.values()).map(FunnelStage::label))
                .toArray(String[]::new);
        ChartTable table = ChartTable.of(header);
        weeks.forEach(week -> table.row(week.format(DAY), cells(week)));
        return new Chart("semaines", "Semaine après semaine", said(), Columns.of(panels), table, null);
    }

    private List<Column> columns(FunnelStage stage) {
        return weeks.stream()
                .map(week -> new Column(week.format(SHORT), count(stage, week)))
                .toList();
    }

    private Cell[] cells(LocalDate week) {
        return Arrays.stream(FunnelStage.values())
                .map(stage -> Cell.of(
                        count(stage, week), filter.of("/tableau-de-bord/parcours/" + stage.slug(), "semaine=" + week)))
                .toArray(Cell[]::new);
    }

    private String said() {
        if (weeks.isEmpty()) {
            return "Rien ne s’est encore passé.";
        }
        LocalDate best = weeks.stream()
                .max((one, other) -> Long.compare(count(FunnelStage.CONTACTS, one), count(FunnelStage.CONTACTS, other)))
                .orElseThrow();
        return "Le plus de foyers rencontrés la semaine du %s\u00a0: %s. Chaque porte et chaque foyer compte la semaine où il arrive à l’étape."
                .formatted(best.format(DAY), Figures.inFrench(count(FunnelStage.CONTACTS, best)));
    }

    private long count(FunnelStage stage, LocalDate week) {
        return counts.getOrDefault(stage, Map.of()).getOrDefault(week, 0L);
    }
}
