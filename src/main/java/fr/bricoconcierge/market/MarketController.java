package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The market calendar that the stands follow: the list, and one market to add or to change. */
@Controller
@RequestMapping("/marches")
class MarketController {

    private final MarketCalendar calendar;
    private final MarketReading reading;
    private final Clock clock;

    MarketController(MarketCalendar calendar, MarketReading reading, Clock clock) {
        this.calendar = calendar;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var byRetired = reading.all().stream().collect(Collectors.partitioningBy(MarketRow::retired));
        List<MarketRow> markets = byRetired.getOrDefault(false, List.of());
        model.addAttribute("markets", markets);
        model.addAttribute(
                "communes",
                markets.stream()
                        .collect(Collectors.groupingBy(MarketRow::commune, LinkedHashMap::new, Collectors.toList()))
                        .entrySet());
        model.addAttribute("retired", byRetired.get(true));
        model.addAttribute("closures", reading.nextClosures(Moment.dateOf(clock.instant())));
        return "market/list";
    }

    @GetMapping("/nouveau")
    String form(Model model) {
        return ask(model.addAttribute("form", MarketForm.EMPTY));
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") MarketForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return save(binding, model, redirect, "market.added", () -> calendar.add(form));
    }

    @GetMapping("/{id}/modification")
    String form(@PathVariable MarketId id, Model model) {
        return ask(id, model.addAttribute("form", reading.form(id)));
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable MarketId id,
            @Valid @ModelAttribute("form") MarketForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("id", id);
        return save(binding, model, redirect, "market.changed", () -> calendar.change(id, form));
    }

    private String save(BindingResult binding, Model model, RedirectAttributes redirect, String done, Runnable saving) {
        if (!binding.hasErrors()) {
            try {
                saving.run();
                redirect.addFlashAttribute(Flash.NAME, Flash.done(done));
                return "redirect:/marches";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return model.getAttribute("id") instanceof MarketId id ? ask(id, model) : ask(model);
    }

    private String ask(MarketId id, Model model) {
        model.addAttribute("market", reading.get(id));
        return ask(model);
    }

    private static String ask(Model model) {
        model.addAttribute("kinds", Choice.of(MarketKind.values()));
        model.addAttribute("days", days());
        return "market/form";
    }

    private static List<Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Choice.of(day.name(), MarketRow.day(day)))
                .toList();
    }
}
