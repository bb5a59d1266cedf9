package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a market is closed for some days, or for good. */
@Controller
@RequestMapping("/marches/{id}")
class MarketClosureController {

    private final MarketCalendar calendar;
    private final MarketReading reading;
    private final Clock clock;

    MarketClosureController(MarketCalendar calendar, MarketReading reading, Clock clock) {
        this.calendar = calendar;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/fermetures")
    String form(@PathVariable MarketId id, Model model) {
        return ask(id, model.addAttribute("form", ClosureForm.EMPTY));
    }

    @PostMapping("/fermetures")
    String close(
            @PathVariable MarketId id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            calendar.close(id, form);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("market.closed"));
        return "redirect:/marches/" + id + "/fermetures";
    }

    @PostMapping("/fermetures/{closure}/suppression")
    String reopen(@PathVariable MarketId id, @PathVariable UUID closure, RedirectAttributes redirect) {
        calendar.reopen(id, closure);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("market.reopened"));
        return "redirect:/marches/" + id + "/fermetures";
    }

    @PostMapping("/retrait")
    String retire(@PathVariable MarketId id, RedirectAttributes redirect) {
        calendar.retire(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("market.retired").undoneBy("/marches/" + id + "/remise"));
        return "redirect:/marches";
    }

    @PostMapping("/remise")
    String bringBack(@PathVariable MarketId id, RedirectAttributes redirect) {
        calendar.bringBack(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("market.back"));
        return "redirect:/marches";
    }

    private String ask(MarketId id, Model model) {
        model.addAttribute("market", reading.get(id));
        model.addAttribute("closures", reading.closures(id, Moment.dateOf(clock.instant())));
        return "market/closures";
    }
}
