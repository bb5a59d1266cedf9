package fr.bricoconcierge.charter;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.solicitation.Counter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the team went past the charter, for the coordinator. */
@Controller
class PastController {

    private static final int LAST_PAGE = 1000;

    private final PastReading reading;

    PastController(PastReading reading) {
        this.reading = reading;
    }

    @GetMapping("/charte/depassements")
    String list(
            @RequestParam(name = "compteur", required = false) @Nullable Counter counter,
            @RequestParam(name = "periode", defaultValue = "QUARTER") PastPeriod period,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        int shown = Math.min(Math.max(page, 1), LAST_PAGE);
        int total = reading.count(counter, period);
        model.addAttribute("rows", reading.list(counter, period, shown));
        model.addAttribute("near", reading.near());
        model.addAttribute("total", total);
        model.addAttribute("counter", counter);
        model.addAttribute("period", period);
        model.addAttribute("counters", Choice.of(Counter.values()));
        model.addAttribute("periods", Choice.of(PastPeriod.values()));
        String address = "/charte/depassements?periode=" + period + (counter == null ? "" : "&compteur=" + counter);
        model.addAttribute("said", said(shown, total));
        model.addAttribute("previous", shown > 1 ? address + "&page=" + (shown - 1) : null);
        model.addAttribute("next", shown * PastReading.PAGE < total ? address + "&page=" + (shown + 1) : null);
        return "charter/past";
    }

    private static String said(int page, int total) {
        int first = (page - 1) * PastReading.PAGE + 1;
        int last = Math.min(page * PastReading.PAGE, total);
        return "%d à %d sur %d".formatted(Math.min(first, last), last, total);
    }
}
