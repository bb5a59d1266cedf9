package fr.bricoconcierge.agenda;

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

/** The coordinator’s list of good reasons for an appointment (A2). */
@Controller
@RequestMapping("/agenda/motifs")
class ReasonController {

    private final Reasons reasons;

    ReasonController(Reasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", new ReasonForm("")));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            reasons.add(form.label().strip());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.reason-added"));
            return "redirect:/agenda/motifs";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{code}/retrait")
    String retire(@PathVariable String code, RedirectAttributes redirect) {
        reasons.retire(AppointmentReason.of(code));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.reason-retired"));
        return "redirect:/agenda/motifs";
    }

    private String ask(Model model) {
        model.addAttribute("reasons", reasons.list());
        return "agenda/reasons";
    }
}
