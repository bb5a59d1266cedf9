package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Origin;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard, and the rows behind each of its figures. */
@Controller
@RequestMapping("/tableau-de-bord")
class DashboardController {

    private final Dashboard dashboard;
    private final TargetReading targets;
    private final FunnelReading funnel;
    private final Clock clock;

    DashboardController(Dashboard dashboard, TargetReading targets, FunnelReading funnel, Clock clock) {
        this.dashboard = dashboard;
        this.targets = targets;
        this.funnel = funnel;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("board", dashboard.at(clock.instant()));
        return "pilot/dashboard";
    }

    @GetMapping("/objectifs/{target}")
    String rowsOfTarget(
            @PathVariable String target, @RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        TargetCode code = TargetCode.ofSlug(target);
        model.addAttribute("title", code.label());
        model.addAttribute("unitName", code.unit());
        model.addAttribute("definition", targets.definition(code));
        String address = "/tableau-de-bord/objectifs/" + code.slug() + "?page=";
        return show(targets.rows(code, checked(page)), new RowsPager(page, address), model);
    }

    @GetMapping("/parcours/{stage}")
    String rowsOfStage(
            @PathVariable String stage,
            @RequestParam(name = "origine", required = false) @Nullable Origin origin,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        FunnelStage wanted = FunnelStage.ofSlug(stage);
        model.addAttribute("title", wanted.label());
        model.addAttribute("unitName", wanted.unit());
        model.addAttribute("definition", wanted.definition(origin));
        String of = origin == null ? "?page=" : "?origine=" + origin.name() + "&page=";
        String address = "/tableau-de-bord/parcours/" + wanted.slug() + of;
        return show(funnel.behind(wanted, origin, checked(page)), new RowsPager(page, address), model);
    }

    private static int checked(int page) {
        if (page < 1 || page > 1_000_000) {
            throw new PilotNotFound("page " + page);
        }
        return page;
    }

    private static String show(List<CountedRow> rows, RowsPager pager, Model model) {
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        model.addAttribute("lines", rows);
        model.addAttribute("total", total);
        model.addAttribute("pager", pager.over(total));
        return "pilot/rows";
    }
}
