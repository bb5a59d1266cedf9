package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Origin;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard, and the rows behind each of its targets. */
@Controller
@RequestMapping("/tableau-de-bord")
class DashboardController {

    private final Dashboard dashboard;
    private final TargetReading targets;
    private final Team team;
    private final Settings settings;
    private final Clock clock;

    DashboardController(Dashboard dashboard, TargetReading targets, Team team, Settings settings, Clock clock) {
        this.dashboard = dashboard;
        this.targets = targets;
        this.team = team;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @ModelAttribute("filter") DashboardFilter filter,
            @RequestParam(name = "voie", required = false) @Nullable Origin way,
            @RequestParam(name = "autre", required = false) @Nullable Origin other,
            Model model) {
        DashboardPage board = dashboard.at(clock.instant(), filter);
        model.addAttribute("board", board);
        model.addAttribute("people", team.choices(Role.CONCIERGE));
        model.addAttribute("options", tried());
        model.addAttribute("sides", DashboardFilter.Side.values());
        model.addAttribute("origins", Choice.of(Origin.values()));
        model.addAttribute("way", way);
        model.addAttribute("other", other);
        model.addAttribute("compared", board.compared(way, other));
        return "pilot/dashboard";
    }

    @GetMapping("/objectifs/{target}")
    String rowsOfTarget(
            @PathVariable String target, @RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        CountedFigure code = CountedFigure.ofSlug(target);
        model.addAttribute("chart", targets.course(code, targets.period(clock.instant())));
        var rows = new RowsPage(code.label(), code.unit(), targets.definition(code));
        String address = "/tableau-de-bord/objectifs/" + code.slug() + "?page=";
        return rows.show(targets.rows(code, RowsPage.checked(page)), page, address, model);
    }

    /** What was on at some time, so that there is a before and an after. */
    private List<Choice> tried() {
        return Arrays.stream(PilotOption.values())
                .filter(option -> !settings.periods(option).isEmpty())
                .map(option -> Choice.of(option.name(), option.label()))
                .toList();
    }
}
