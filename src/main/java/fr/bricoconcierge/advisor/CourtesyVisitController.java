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

/** An advisor asks whoever brought the household to pass by. */
@Controller
@RequestMapping("/orientations/{id}/visite-de-courtoisie")
class CourtesyVisitController {

    private final ReferralFollowUp followUp;
    private final AdvisorReading reading;

    CourtesyVisitController(ReferralFollowUp followUp, AdvisorReading reading) {
        this.followUp = followUp;
        this.reading = reading;
    }

    @ModelAttribute("referral")
    AdvisorPage referral(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account) {
        return reading.getPage(id, account);
    }

    @GetMapping
    String form(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("form", CourtesyVisitForm.empty());
        return ask(id, account, model);
    }

    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") CourtesyVisitForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, account, model);
        }
        try {
            followUp.askForVisit(form.command(), id, form.message(), form.excuse(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.visit-asked"));
            return "redirect:/orientations/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, account, model);
        }
    }

    private String ask(ReferralId id, CurrentAccount account, Model model) {
        model.addAttribute("contacts", followUp.contacts(id, account));
        return "advisor/visit";
    }
}
