package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
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

/** A step taken by mistake is taken back, with the reason why. */
@Controller
@RequestMapping("/orientations/{id}/etapes/annulation")
class ReferralTakingBackController {

    private final ReferralFollowUp followUp;
    private final AdvisorReading reading;

    ReferralTakingBackController(ReferralFollowUp followUp, AdvisorReading reading) {
        this.followUp = followUp;
        this.reading = reading;
    }

    @ModelAttribute("referral")
    AdvisorPage referral(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account) {
        return reading.getPage(id, account);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", TakingBackForm.EMPTY);
        return "advisor/take-back";
    }

    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") TakingBackForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "advisor/take-back";
        }
        try {
            followUp.takeBack(id, form.why(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.taken-back"));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/take-back";
        }
    }
}
