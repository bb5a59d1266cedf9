package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralAnswers;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organisation answers, beside the state of the referral. */
@Controller
@RequestMapping("/orientations/{id}/reponse")
class ReferralAnswerController {

    private final ReferralAnswers answers;
    private final AdvisorReading reading;

    ReferralAnswerController(ReferralAnswers answers, AdvisorReading reading) {
        this.answers = answers;
        this.reading = reading;
    }

    @ModelAttribute
    void context(
            @PathVariable ReferralId id,
            @RequestParam(required = false) @Nullable Integer seen,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AdvisorPage referral = reading.getPage(id, account);
        model.addAttribute("referral", referral);
        model.addAttribute("answeredMeanwhile", seen != null && seen != referral.answered());
        model.addAttribute("given", reading.answers(id, account));
        model.addAttribute("groups", AnswerGroup.all());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", ReferralAnswerForm.empty());
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
            answers.give(form.command(), id, form.seen(), form.answer(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.answered"));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/answer";
        }
    }
}
