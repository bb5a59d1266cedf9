package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a session with its remarks, or cancels it. */
@Controller
@RequestMapping("/stands/{id}")
class StandClosingController {

    private final StandPlanning planning;
    private final StandReading reading;

    StandClosingController(StandPlanning planning, StandReading reading) {
        this.planning = planning;
        this.reading = reading;
    }

    @GetMapping("/cloture")
    String form(@PathVariable StandSessionId id, Model model) {
        return ask(id, model.addAttribute("form", StandClosingForm.EMPTY));
    }

    @PostMapping("/cloture")
    String close(
            @PathVariable StandSessionId id,
            @Valid @ModelAttribute("form") StandClosingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        planning.close(id, form.weather(), form.footfall(), form.remarks());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.closed"));
        return "redirect:/stands/" + id;
    }

    @PostMapping("/annulation")
    String cancel(@PathVariable StandSessionId id, RedirectAttributes redirect) {
        planning.cancel(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.cancelled"));
        return "redirect:/stands/" + id;
    }

    private String ask(StandSessionId id, Model model) {
        model.addAttribute("stand", reading.getPage(id));
        model.addAttribute("counters", reading.counters(id));
        model.addAttribute("footfalls", Choice.of(Footfall.values()));
        return "stand/close";
    }
}
