package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SentForm;
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

/** A first look at what a household may be offered, asked from its card. */
@Controller
@RequestMapping("/habitants/{id}/premier-regard")
class FirstLookController {

    private final FirstLooks looks;
    private final FirstLookScreen screen;
    private final ResidentCards cards;

    FirstLookController(FirstLooks looks, FirstLookScreen screen, ResidentCards cards) {
        this.looks = looks;
        this.screen = screen;
        this.cards = cards;
    }

    @GetMapping
    String form(@PathVariable ResidentId id, Model model) {
        ResidentView person = cards.getKnown(id);
        model.addAttribute("form", FirstLookRequest.about(looks.begin(person.id())));
        return ask(person, model);
    }

    /** Nothing is kept without agreement: then the answer is on the page itself, and gone with it. */
    @PostMapping
    String look(
            @PathVariable ResidentId id,
            @Valid @ModelAttribute("form") FirstLookRequest form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        ResidentView person = cards.getKnown(id);
        if (binding.hasErrors()) {
            FirstLookScreen.askAgain(binding);
            return ask(person, model);
        }
        try {
            if (form.look().isToBeKept()) {
                looks.keep(form.command(), id, form.look(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("eligibility.kept"));
                return "redirect:/habitants/" + id + "/premier-regard";
            }
            FirstLook found = looks.look(form.look());
            SentForm.replace(binding, form.judged(found.bracket()), model);
            model.addAttribute("found", found);
        } catch (Refused refusal) {
            FirstLookScreen.refuse(binding, form.look(), refusal);
        }
        return ask(person, model);
    }

    @PostMapping("/effacement")
    String wipe(@PathVariable ResidentId id, RedirectAttributes redirect) {
        looks.wipe(cards.getKnown(id).household());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("eligibility.wiped"));
        return "redirect:/habitants/" + id + "/premier-regard";
    }

    private String ask(ResidentView person, Model model) {
        screen.ask(model);
        model.addAttribute("person", person);
        model.addAttribute("kept", looks.latest(person.household()).orElse(null));
        return "eligibility/look";
    }
}
