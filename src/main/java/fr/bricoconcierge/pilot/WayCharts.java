package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Bars;
import fr.bricoconcierge.chart.Bars.Bar;
import fr.bricoconcierge.chart.Bars.Range;
import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.chart.ChartTable;
import fr.bricoconcierge.chart.ChartTable.Cell;
import fr.bricoconcierge.chart.Funnel;
import fr.bricoconcierge.rate.Rate;
import fr.bricoconcierge.shared.SectorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many come from stage to stage: all, by way of meeting, by sector. */
final class WayCharts {

    private final FunnelCounts counts;
    private final DashboardFilter filter;

    WayCharts(FunnelCounts counts, DashboardFilter filter) {
        this.counts = counts;
        this.filter = filter;
    }

    Chart funnel() {
        List<Funnel.Stage> stages = new ArrayList<>();
        ChartTable table = ChartTable.of("Étape", "Nombre", "Part", "Intervalle à 95\u00a0%");
        for (FunnelRow.Cell cell : counts.ways(filter).get(0).cells()) {
            FunnelStage stage = cell.stage();
            FunnelStage whole = stage.whole();
            long count = Objects.requireNonNull(cell.count());
            Rate rate = new Rate(
                    whole == null ? 0 : count, whole == null ? 0 : counts.all().get(whole.ordinal()));
            String share = rate.isKnown() ? rate.percent() + " " + stage.ofWhole() : "";
            stages.add(new Funnel.Stage(stage.label(), count, share));
            table.row(
                    stage.label(),
                    Cell.of(count, cell.href()),
                    words(rate.isKnown() ? share : "–"),
                    words(rate.isKnown() ? rate.between() : "–"));
        }
        return new Chart("entonnoir", "De la porte au dossier", said(counts.all()), Funnel.of(stages), table, null);
    }

    private static String said(List<Long> all) {
        return "%s, %s\u00a0; %s, dont %s."
                .formatted(
                        Figures.count(all.get(0), "porte frappée", "portes frappées"),
                        Figures.count(all.get(1), "s’est ouverte", "se sont ouvertes"),
                        Figures.count(all.get(2), "foyer rencontré", "foyers rencontrés"),
                        Figures.count(all.get(6), "avec un dossier Amelio", "avec un dossier Amelio"));
    }

    /** How often meeting somebody this way led to a referral; ways that brought nobody are left to the table. */
    Chart ways() {
        List<Bar> bars = new ArrayList<>();
        ChartTable table = ChartTable.of("Rencontre", "Foyers", "Orientés", "Part", "Intervalle à 95\u00a0%");
        List<FunnelRow> ways = counts.ways(filter);
        for (FunnelRow way : ways.subList(1, ways.size())) {
            FunnelRow.Cell met = way.cells().get(FunnelStage.CONTACTS.ordinal());
            FunnelRow.Cell referred = way.cells().get(FunnelStage.REFERRALS.ordinal());
            Rate rate = new Rate(Objects.requireNonNull(referred.count()), Objects.requireNonNull(met.count()));
            table.row(
                    way.label(),
                    Cell.of(rate.whole(), met.href()),
                    Cell.of(rate.part(), referred.href()),
                    words(rate.percent()),
                    words(rate.between()));
            if (rate.isKnown()) {
                bars.add(bar(way.label(), rate));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::figure).reversed());
        String said = bars.isEmpty()
                ? "Aucun foyer rencontré encore."
                : "Part des foyers rencontrés qui ont été orientés vers Amelio\u00a0; le trait va jusqu’où la vraie part peut se trouver.";
        return new Chart(
                "rencontres", "Quelles rencontres mènent à une orientation", said, Bars.of(bars, 1), table, null);
    }

    /** How often doors open, sector by sector. */
    Chart sectors(Map<SectorId, String> names) {
        List<Bar> bars = new ArrayList<>();
        ChartTable table = ChartTable.of(
                "Secteur", "Portes", "Ouvertes", "Contacts", "Interventions", "Orientations", "Rencontres", "Dossiers");
        counts.sectors().stream()
                .sorted(Comparator.comparing(sector -> name(sector, names)))
                .forEach(sector -> {
                    List<Long> own = counts.in(sector);
                    table.row(name(sector, names), cells(sector, own));
                    Rate rate = FunnelRate.OPENED.of(own);
                    if (rate.isKnown()) {
                        bars.add(bar(name(sector, names), rate));
                    }
                });
        String said = bars.isEmpty()
                ? "Aucune porte frappée encore."
                : "Part des portes frappées qui se sont ouvertes. Les chiffres donnent toutes les étapes\u00a0; une porte qui a changé de secteur compte dans chacun.";
        return new Chart("secteurs", "Secteur par secteur", said, Bars.of(bars, 1), table, null);
    }

    private Cell[] cells(@Nullable SectorId sector, List<Long> own) {
        Cell[] cells = new Cell[own.size()];
        for (FunnelStage stage : FunnelStage.values()) {
            // what belongs to no sector cannot be asked for by one
            String href = sector == null ? null : filter.in(sector).of("/tableau-de-bord/parcours/" + stage.slug());
            cells[stage.ordinal()] = Cell.of(own.get(stage.ordinal()), href);
        }
        return cells;
    }

    private static String name(@Nullable SectorId sector, Map<SectorId, String> names) {
        return sector == null ? "Sans secteur" : names.getOrDefault(sector, "Autre secteur");
    }

    private static Bar bar(String label, Rate rate) {
        String shown = rate.percent() + " (" + rate.counts() + ")";
        return new Bar(label, rate.share(), shown, new Range(rate.low(), rate.high()));
    }

    private static Cell words(String words) {
        return Cell.words(words);
    }
}
