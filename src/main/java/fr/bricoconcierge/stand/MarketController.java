package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
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
        model.addAttribute("kinds", MarketKind.values());
        model.addAttribute("days", DayOfWeek.values());
        return "stand/markets";
    }
}
