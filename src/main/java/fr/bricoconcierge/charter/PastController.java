package fr.bricoconcierge.charter;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.solicitation.Counter;
import java.util.Arrays;
import java.util.Optional;
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
            @RequestParam(name = "compteur", required = false) @Nullable String compteur,
            @RequestParam(name = "periode", required = false) @Nullable String periode,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Model model) {
        Counter counter = named(Counter.values(), compteur).orElse(null);
        PastPeriod period = named(PastPeriod.values(), periode).orElse(PastPeriod.QUARTER);
        int shown = page.matches("\\d{1,4}") ? Math.min(Math.max(Integer.parseInt(page), 1), LAST_PAGE) : 1;
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

    /** A filter that means nothing filters nothing. */
    private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String said(int page, int total) {
        int first = (page - 1) * PastReading.PAGE + 1;
        int last = Math.min(page * PastReading.PAGE, total);
        return "%d à %d sur %d".formatted(Math.min(first, last), last, total);
    }
}
