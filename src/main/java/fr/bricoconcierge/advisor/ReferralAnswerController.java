package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
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

/** What the organisation answers, beside the state of the referral. */
@Controller
@RequestMapping("/orientations/{id}/reponse")
class ReferralAnswerController {

    private final ReferralFollowUp followUp;
    private final AdvisorReading reading;

    ReferralAnswerController(ReferralFollowUp followUp, AdvisorReading reading) {
        this.followUp = followUp;
        this.reading = reading;
    }

    @ModelAttribute("referral")
    AdvisorPage referral(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account) {
        return reading.getPage(id, account);
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("answers", Choice.of(ReferralAnswer.values()));
    }

    @GetMapping
    String form(@ModelAttribute("referral") AdvisorPage referral, Model model) {
        model.addAttribute("form", new ReferralAnswerForm(referral.answer()));
        return "advisor/answer";
    }

    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") ReferralAnswerForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "advisor/answer";
        }
        try {
            followUp.answer(id, form.answer(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.answered"));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/answer";
        }
    }
}
