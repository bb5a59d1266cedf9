package fr.bricoconcierge.marketday;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.stand.Footfall;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandReading;
import fr.bricoconcierge.stand.StandSessionId;
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

/** Ends a session with its remarks. */
@Controller
@RequestMapping("/stands/{id}/cloture")
class StandClosingController {

    private final StandPlanning planning;
    private final StandReading stands;

    StandClosingController(StandPlanning planning, StandReading stands) {
        this.planning = planning;
        this.stands = stands;
    }

    @GetMapping
    String form(@PathVariable StandSessionId id, Model model) {
        return ask(id, model.addAttribute("form", StandClosingForm.EMPTY));
    }

    @PostMapping
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

    private String ask(StandSessionId id, Model model) {
        model.addAttribute("stand", stands.getPage(id));
        model.addAttribute("counters", stands.counters(id));
        model.addAttribute("footfalls", Choice.of(Footfall.values()));
        return "marketday/close";
    }
}
