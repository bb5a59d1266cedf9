package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.Programme;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Choice;
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

/** An advisor takes a step: each state has its page, which asks for what that state needs and nothing else. */
@Controller
@RequestMapping("/orientations/{id}/etapes/{step}")
class ReferralStepController {

    private final ReferralFollowUp followUp;
    private final AdvisorReading reading;

    ReferralStepController(ReferralFollowUp followUp, AdvisorReading reading) {
        this.followUp = followUp;
        this.reading = reading;
    }

    @ModelAttribute("referral")
    AdvisorPage referral(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account) {
        return reading.getPage(id, account);
    }

    @ModelAttribute("next")
    ReferralState next(@PathVariable String step) {
        return ReferralState.ofSlug(step);
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("programmes", Choice.of(Programme.values()));
        model.addAttribute("closings", Choice.of(ClosingReason.values()));
    }

    @GetMapping
    String form(
            @ModelAttribute("referral") AdvisorPage referral, @ModelAttribute("next") ReferralState next, Model model) {
        if (!referral.state().mayBecome(next)) {
            throw new ReferralNotFound(next);
        }
        model.addAttribute("form", ReferralStepForm.empty());
        return "advisor/step";
    }

    @PostMapping
    String take(
            @PathVariable ReferralId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") ReferralStepForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "advisor/step";
        }
        ReferralState to = ReferralState.ofSlug(step);
        try {
            followUp.take(form.command(), id, form.change(to), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.step." + to.name()));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/step";
        }
    }
}
