package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** Things change hands: a concierge takes one out of the store, whoever coordinates entrusts it to somebody. */
@Controller
@RequestMapping("/materiel/{id}")
class GearLendingController {

    private final GearKeeping keeping;
    private final GearReading reading;
    private final Team team;

    GearLendingController(GearKeeping keeping, GearReading reading, Team team) {
        this.keeping = keeping;
        this.reading = reading;
        this.team = team;
    }

    @GetMapping("/pret")
    String form(@PathVariable GearId id, Model model) {
        return ask(id, model.addAttribute("form", LendingForm.empty()));
    }

    @PostMapping("/pret")
    String lend(
            @PathVariable GearId id,
            @Valid @ModelAttribute("form") LendingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                keeping.lend(form.command(), id, form.holder(), form.note(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("gear.lent"));
                return "redirect:/materiel/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(
                        refusal.field().isEmpty() ? "holder" : refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(id, model);
    }

    /** Somebody was quicker: the page of the thing says who has it. */
    @PostMapping("/prise")
    String take(@PathVariable GearId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        try {
            keeping.take(id, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("gear.taken"));
            return "redirect:/materiel";
        } catch (Refused refusal) {
            redirect.addFlashAttribute("refusal", refusal.sentence());
            return "redirect:/materiel/" + id;
        }
    }

    private String ask(GearId id, Model model) {
        model.addAttribute("thing", reading.get(id));
        model.addAttribute("people", team.choices(Role.CONCIERGE));
        return "gear/lend";
    }
}
