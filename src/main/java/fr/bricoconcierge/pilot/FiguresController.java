package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.spreadsheet.SheetDownload;
import fr.bricoconcierge.spreadsheet.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands behind the figures of the dashboard: the rows of each, the file of each chart. */
@Controller
@RequestMapping("/tableau-de-bord")
class FiguresController {

    private static final String ADDRESS = "/tableau-de-bord";

    private final Dashboard dashboard;
    private final BehindFigures behind;
    private final Clock clock;

    FiguresController(Dashboard dashboard, BehindFigures behind, Clock clock) {
        this.dashboard = dashboard;
        this.behind = behind;
        this.clock = clock;
    }

    @GetMapping("/parcours/{stage}")
    String stage(
            @PathVariable String stage,
            @RequestParam(name = "origine", required = false) @Nullable Origin origin,
            @RequestParam(name = "semaine", required = false) @Nullable LocalDate week,
            @ModelAttribute("filter") DashboardFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        FunnelStage wanted = FunnelStage.ofSlug(stage);
        var rows = new RowsPage(wanted.label(), wanted.unit(), wanted.definition(origin) + RowsPage.of(week));
        String of = filter.of(
                ADDRESS + "/parcours/" + stage,
                origin == null ? "origine=" : "origine=" + origin,
                week == null ? "semaine=" : "semaine=" + week,
                "page=");
        return rows.show(behind.stage(wanted, origin, week, filter, RowsPage.checked(page)), page, of, model);
    }

    @GetMapping("/degres/{degree}")
    String degree(
            @PathVariable int degree,
            @ModelAttribute("filter") DashboardFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        String definition = degree == 1
                ? "Chaque personne que le service a rencontrée lui-même."
                : "Chaque personne envoyée par quelqu’un de degré %d.".formatted(degree - 1);
        var rows = new RowsPage("Degré " + degree, "personnes", definition);
        String address = filter.of(ADDRESS + "/degres/" + degree, "page=");
        return rows.show(behind.people(degree, filter, RowsPage.checked(page)), page, address, model);
    }

    @GetMapping("/passages")
    String knocks(
            @RequestParam("jour") int weekday,
            @RequestParam("heure") int hour,
            @ModelAttribute("filter") DashboardFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var rows = new RowsPage("Passages", "passages", "Chaque passage de cette heure-là qui n’a pas été annulé.");
        String address = filter.of(ADDRESS + "/passages", "jour=" + weekday, "heure=" + hour, "page=");
        return rows.show(behind.knocks(weekday, hour, filter, RowsPage.checked(page)), page, address, model);
    }

    @GetMapping("/graphiques/{chart}")
    void file(
            @PathVariable String chart, @ModelAttribute("filter") DashboardFilter filter, HttpServletResponse response)
            throws IOException {
        Chart wanted = dashboard.at(clock.instant(), filter).chart(chart);
        List<String> header = wanted.table().header();
        new SheetDownload(wanted.id(), TableFormat.CSV, wanted.title(), header)
                .send(response, sheet -> wanted.table().rows().forEach(row -> sheet.write(row.plain())));
    }
}
