package fr.bricoconcierge.news;

import fr.bricoconcierge.account.CurrentAccount;
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

/** Asks a person what became of their referral, in two taps and a few words. */
@Controller
@RequestMapping("/orientations/suivi/{id}/nouvelles")
class NewsController {

    private final AskingNews asking;
    private final NewsReading reading;

    NewsController(AskingNews asking, NewsReading reading) {
        this.asking = asking;
        this.reading = reading;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Model model) {
        model.addAttribute("form", NewsForm.empty());
        return ask(id, model);
    }

    @PostMapping
    String note(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") NewsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                asking.note(id, form, account.id());
                String said = form.isTalk() ? "news.noted" : "news.not-reached";
                redirect.addFlashAttribute(Flash.NAME, Flash.done(said));
                return "redirect:/orientations/suivi/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(id, model);
    }

    private String ask(ReferralId id, Model model) {
        NewsReading.Asked asked = reading.asked(id);
        model.addAttribute("referral", id);
        model.addAttribute("asked", asked);
        model.addAttribute("contacts", asking.contacts(asked));
        model.addAttribute("answers", Became.choices());
        return "news/form";
    }
}
