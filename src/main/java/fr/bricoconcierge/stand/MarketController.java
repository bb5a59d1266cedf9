package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The market calendar that the stand follows. */
@Controller
@RequestMapping("/marches")
class MarketController {

    private final StandPlanning planning;
    private final StandReading reading;

    MarketController(StandPlanning planning, StandReading reading) {
        this.planning = planning;
        this.reading = reading;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", MarketForm.EMPTY));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") MarketForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            planning.addMarket(form);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.market-added"));
            return "redirect:/marches";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private String ask(Model model) {
        model.addAttribute("markets", reading.markets());
        model.addAttribute("kinds", Choice.of(MarketKind.values()));
        model.addAttribute("days", days());
        return "stand/markets";
    }

    private static List<Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Choice.of(day.name(), day.getDisplayName(TextStyle.FULL, Locale.FRANCE)))
                .toList();
    }
}
