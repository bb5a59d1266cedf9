package fr.bricoconcierge.timetoresult;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long it takes to a result, and the referrals behind each figure. */
@Controller
@RequestMapping("/orientations/delais")
class ResultController {

    private final ResultReading reading;

    ResultController(ResultReading reading) {
        this.reading = reading;
    }

    @GetMapping
    String show(Model model) {
        Map<Grouping, List<ResultRow>> rows = reading.rows();
        model.addAttribute("all", rows.getOrDefault(Grouping.ALL, List.of()));
        model.addAttribute(
                "groups",
                rows.entrySet().stream()
                        .filter(entry -> entry.getKey() != Grouping.ALL)
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList());
        return "timetoresult/show";
    }

    @GetMapping("/lignes")
    String behind(
            @RequestParam(name = "selon", defaultValue = "ALL") Grouping grouping,
            @RequestParam(name = "groupe", defaultValue = "ALL") String key,
            @RequestParam(name = "chiffre", defaultValue = "MADE") ResultFigure figure,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        int shown = Math.max(1, Math.min(page, 10_000));
        String group = reading.rows().getOrDefault(grouping, List.of()).stream()
                .filter(row -> row.key().equals(key))
                .map(ResultRow::label)
                .findFirst()
                .orElseThrow(() -> new ResultNotFound(key));
        List<ResultLine> lines = reading.behind(grouping, key, figure, shown);
        long total = lines.isEmpty() ? 0 : lines.get(0).total();
        model.addAttribute("figure", figure);
        model.addAttribute("group", grouping == Grouping.ALL ? null : group);
        model.addAttribute("lines", lines);
        model.addAttribute("total", total);
        String address =
                "/orientations/delais/lignes?selon=%s&groupe=%s&chiffre=%s&page=".formatted(grouping, key, figure);
        model.addAttribute("previous", shown > 1 ? address + (shown - 1) : null);
        model.addAttribute("next", (long) shown * ResultReading.ROWS_A_PAGE < total ? address + (shown + 1) : null);
        return "timetoresult/rows";
    }

    /** The groups of one kind. */
    record Group(Grouping grouping, List<ResultRow> rows) {}
}
