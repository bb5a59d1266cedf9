package fr.bricoconcierge.closing;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.Withdrawal;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a visit up: always allowed, and never asked twice (I7). */
@Controller
@RequestMapping("/interventions/{id}/retrait")
class VisitWithdrawalController {

    private final VisitClosing closing;
    private final InterventionReading reading;

    VisitWithdrawalController(VisitClosing closing, InterventionReading reading) {
        this.closing = closing;
        this.reading = reading;
    }

    @GetMapping
    String form(@PathVariable InterventionId id, Model model) {
        return reading.getPage(id).isOpen()
                ? ask(id, model.addAttribute("form", new WithdrawalForm(null, null)))
                : "redirect:/interventions/" + id;
    }

    @PostMapping
    String withdraw(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        String next = reading.next(id); // forgotten with the visit
        try {
            closing.withdraw(id, form.why(), form.note(), account.id());
        } catch (Refused refusal) {
            if (refusal.field().isEmpty()) {
                throw refusal;
            }
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.withdrawn"));
        return "redirect:" + next;
    }

    private String ask(InterventionId id, Model model) {
        model.addAttribute("visit", reading.getPage(id));
        model.addAttribute("reasons", Choice.of(Withdrawal.values()));
        return "closing/withdrawal";
    }

    @NullUnmarked
    record WithdrawalForm(
            @NotNull(message = "Dites pourquoi, en un geste.")
            Withdrawal why,

            @Size(max = 300, message = "Écrivez au plus 300 caractères.")
            String note) {}
}
