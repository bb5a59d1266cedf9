package fr.bricoconcierge.advisorword;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.feedback.Tone;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
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

/** An advisor says a word of a referral to their organisation. */
@Controller
@RequestMapping("/orientations/{id}/mot")
class WordController {

    private final AdvisorWords words;

    WordController(AdvisorWords words) {
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("form", words.find(id, account));
        return ask(id, model);
    }

    @PostMapping
    String write(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        words.find(id, account); // whoever may not see it learns nothing of it
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        words.write(id, form, account);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("advisorword.written"));
        return "redirect:/orientations/" + id;
    }

    private static String ask(ReferralId id, Model model) {
        model.addAttribute("back", "/orientations/" + id);
        model.addAttribute("path", "/orientations/" + id + "/mot");
        model.addAttribute("tones", Choice.of(Tone.values()));
        return "advisorword/form";
    }
}
