package fr.bricoconcierge.papers;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of one referral: gone through at the kitchen table, and again until the meeting. */
@Controller
@RequestMapping("/orientations/suivi/{id}/papiers")
class ReferralPapersController {

    private final ReferralPapers papers;
    private final PapersScreen screen;
    private final PreparedHomes homes;

    ReferralPapersController(ReferralPapers papers, PapersScreen screen, PreparedHomes homes) {
        this.papers = papers;
        this.screen = screen;
        this.homes = homes;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Model model) {
        PreparedHomes.Home home = homes.get(id);
        model.addAttribute("form", new ReferralPapersForm(papers.form(id, home.resident())));
        return ask(home, model);
    }

    @PostMapping
    String note(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") @Nullable ReferralPapersForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        PreparedHomes.Home home = homes.get(id);
        if (form != null && form.papers().shown() == null) {
            binding.reject("incomplete", "Cette page n’est plus complète. Rechargez-la, puis recommencez.");
        }
        if (form == null || binding.hasErrors()) {
            return ask(home, model);
        }
        papers.note(id, form.papers(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("papers.noted"));
        return "redirect:/orientations/suivi/" + id;
    }

    private String ask(PreparedHomes.Home home, Model model) {
        screen.ask(model);
        model.addAttribute("home", home);
        return "papers/referral";
    }
}
