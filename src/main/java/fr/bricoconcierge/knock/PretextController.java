package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
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

/** The coordinator’s list of what may open a conversation. */
@Controller
@RequestMapping("/tournees/pretextes")
class PretextController {

    private final Pretexts pretexts;

    PretextController(Pretexts pretexts) {
        this.pretexts = pretexts;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", new PretextForm("")));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") PretextForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            pretexts.add(form.label().strip());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.pretext-added"));
            return "redirect:/tournees/pretextes";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable PretextId id, RedirectAttributes redirect) {
        pretexts.retire(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.pretext-retired"));
        return "redirect:/tournees/pretextes";
    }

    private String ask(Model model) {
        model.addAttribute("pretexts", pretexts.list());
        return "knock/pretexts";
    }
}
