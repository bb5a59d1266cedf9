package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralFollowUp;
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

    @ModelAttribute
    void context(
            @PathVariable ReferralId id,
            @RequestParam(required = false) @Nullable Integer seen,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AdvisorPage referral = reading.getPage(id, account);
        model.addAttribute("referral", referral);
        if (seen != null && seen != referral.turn()) {
            model.addAttribute("meanwhile", reading.meanwhile(id, account, seen));
        }
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", TakingBackForm.EMPTY);
        return "advisor/take-back";
    }

    /** Without a reason, as « Annuler » on the page that follows a step sends it, asks for one. */
    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") TakingBackForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (form.why() == null && form.seen() == null) {
            return "redirect:/orientations/%s/etapes/annulation".formatted(id);
        }
        if (binding.hasErrors()) {
            return "advisor/take-back";
        }
        try {
            followUp.takeBack(id, form.seen(), form.why(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.taken-back"));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/take-back";
        }
    }
}
