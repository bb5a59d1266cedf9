package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Bars;
import fr.bricoconcierge.chart.Bars.Bar;
import fr.bricoconcierge.chart.Branches;
import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.chart.ChartTable;
import fr.bricoconcierge.chart.ChartTable.Cell;
import fr.bricoconcierge.pilot.AsideReading.Late;
import fr.bricoconcierge.pilot.HouseholdReading.Degree;
import fr.bricoconcierge.pilot.HouseholdReading.Request;
import fr.bricoconcierge.rate.Rate;
import fr.bricoconcierge.shared.Moment;
import java.util.List;

/** Word of mouth, what people ask for, and what is late. */
final class HouseholdCharts {

    private static final int DRAWN = 5;

    private HouseholdCharts() {}

    static Chart degrees(List<Degree> degrees, DashboardFilter filter) {
        long all = degrees.stream().mapToLong(Degree::people).sum();
        long far = degrees.stream()
                .filter(degree -> degree.degree() >= 3)
                .mapToLong(Degree::people)
                .sum();
        ChartTable table = ChartTable.of("Degré", "Personnes", "Qui ont envoyé quelqu’un");
        degrees.forEach(degree -> table.row(
                "Degré " + degree.degree(),
                Cell.of(degree.people(), filter.of("/tableau-de-bord/degres/" + degree.degree())),
                Cell.of(degree.senders())));
        List<Branches.Degree> drawn = degrees.stream()
                .limit(DRAWN)
                .map(degree -> new Branches.Degree("Degré " + degree.degree(), degree.people(), degree.senders()))
                .toList();
        String said = all == 0
                ? "Personne n’a encore de fiche."
                : "Contact+3\u00a0: %s. Degré 1, rencontré par nous\u00a0; degré 2, envoyé par un degré 1, et ainsi de suite."
                        .formatted(new Rate(far, all).said());
        return new Chart("bouche-a-oreille", "Qui nous a envoyé qui", said, Branches.of(drawn), table, null);
    }

    static Chart requests(List<Request> requests) {
        ChartTable table = ChartTable.of("Demande", "Foyers");
        requests.forEach(request -> table.row(request.label(), Cell.of(request.households())));
        String said = requests.isEmpty()
                ? "Aucun rendez-vous demandé encore."
                : "La première demande\u00a0: %s, dans %s."
                        .formatted(
                                requests.get(0).label(),
                                Figures.count(requests.get(0).households(), "foyer", "foyers"));
        List<Bar> bars = requests.stream()
                .map(request -> Bar.of(request.label(), request.households()))
                .toList();
        return new Chart("demandes", "Ce qu’on nous demande le plus", said, Bars.of(bars), table, null);
    }

    static Chart late(List<Late> late) {
        ChartTable table = ChartTable.of("Tâche", "En retard", "La plus ancienne");
        late.forEach(kind -> table.row(
                kind.kind().label(),
                Cell.of(kind.count(), "/taches?retard=true"),
                Cell.words(Moment.day(Moment.dateOf(kind.oldest())))));
        long all = late.stream().mapToLong(Late::count).sum();
        String said = all == 0
                ? "Rien n’est en retard."
                : "Toute l’équipe\u00a0: %s en retard.".formatted(Figures.count(all, "tâche", "tâches"));
        List<Bar> bars = late.stream()
                .map(kind -> Bar.of(kind.kind().label(), kind.count()))
                .toList();
        return new Chart("retards", "Ce qui est en retard", said, Bars.of(bars), table, null);
    }
}
