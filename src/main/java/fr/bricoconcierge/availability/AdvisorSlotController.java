package fr.bricoconcierge.availability;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** What an advisor offers of their time. */
@Controller
@RequestMapping("/disponibilites")
class AdvisorSlotController {

    private final AdvisorSlots slots;
    private final OfferedSlots reading;
    private final Clock clock;

    AdvisorSlotController(AdvisorSlots slots, OfferedSlots reading, Clock clock) {
        this.slots = slots;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("form", OfferForm.on(Moment.dateOf(clock.instant()).plusDays(1)));
        return ask(account, model);
    }

    @PostMapping
    String offer(
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(account, model);
        }
        try {
            slots.declare(form.command(), form.range(account.id()));
            redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.slots-offered"));
            return "redirect:/disponibilites";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(account, model);
        }
    }

    @PostMapping("/{id}/suppression")
    String withdraw(
            @PathVariable AdvisorSlotId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        slots.withdraw(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.slot-withdrawn"));
        return "redirect:/disponibilites";
    }

    private String ask(CurrentAccount account, Model model) {
        model.addAttribute("offered", reading.offered(account.id()));
        model.addAttribute("places", Choice.of(SlotPlace.values()));
        return "availability/slots";
    }
}
