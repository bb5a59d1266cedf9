package fr.bricoconcierge.availability;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
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

/** One day on which an advisor receives otherwise, or not at all. */
@Controller
@RequestMapping("/disponibilites/exceptions")
class ExceptionController {

    private final DaysOff daysOff;
    private final AdvisorSlots slots;
    private final Clock clock;

    ExceptionController(DaysOff daysOff, AdvisorSlots slots, Clock clock) {
        this.daysOff = daysOff;
        this.slots = slots;
        this.clock = clock;
    }

    @GetMapping("/nouvelle")
    String form(Model model) {
        model.addAttribute(
                "form", ExceptionForm.on(Moment.dateOf(clock.instant()).plusDays(1)));
        return ask(model);
    }

    @PostMapping
    String note(
            @Valid @ModelAttribute("form") ExceptionForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        form.judge(binding);
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            note(form, account.id());
            redirect.addFlashAttribute(
                    Flash.NAME,
                    Flash.done(
                            form.kind() == ExceptionForm.Kind.OFF
                                    ? "availability.day-closed"
                                    : "availability.slots-offered"));
            return "redirect:/disponibilites?du=" + form.day();
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/suppression")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        daysOff.reopen(account.id(), id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("availability.day-reopened"));
        return "redirect:/disponibilites";
    }

    private void note(ExceptionForm form, AccountId advisor) {
        switch (form.kind()) {
            case OFF -> daysOff.close(form.command(), advisor, form.day(), form.lastDay());
            case INSTEAD -> daysOff.replace(form.command(), advisor, form.day(), form.range(advisor));
            case EXTRA -> slots.declare(form.command(), form.range(advisor));
        }
    }

    private static String ask(Model model) {
        model.addAttribute("kinds", Choice.of(ExceptionForm.Kind.values()));
        model.addAttribute("places", Choice.of(SlotPlace.values()));
        return "availability/exception";
    }
}
