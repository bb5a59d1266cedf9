package fr.bricoconcierge.situation;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.List;
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

/** What is still to be met, what was met, and what somebody says of it. */
@Controller
@RequestMapping("/apprentissages/situations")
class SituationController {

    private static final List<Choice> ANSWERS =
            List.of(Choice.of(true, "Oui, rencontrée"), Choice.of(false, "Non, pas rencontrée"));

    private final SituationReading reading;
    private final CaseReading cases;
    private final Situations situations;

    SituationController(SituationReading reading, CaseReading cases, Situations situations) {
        this.reading = reading;
        this.cases = cases;
        this.situations = situations;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("board", new SituationBoard(reading.all()));
        return "situation/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable SituationId id, Model model) {
        model.addAttribute("form", WordForm.empty());
        return page(id, model);
    }

    @PostMapping("/{id}/parole")
    String say(
            @PathVariable SituationId id,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(id, model);
        }
        try {
            situations.say(reading.get(id), form, account.id());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return page(id, model);
        }
        redirect.addFlashAttribute(
                Flash.NAME, form.met() ? Flash.done("situation.met") : Flash.done("situation.denied"));
        return "redirect:/apprentissages/situations";
    }

    private String page(SituationId id, Model model) {
        SituationRow row = reading.get(id);
        List<Word> words = reading.words(id);
        model.addAttribute("situation", reading.view(row, words));
        model.addAttribute("words", words);
        model.addAttribute("recent", cases.recent());
        model.addAttribute("answers", ANSWERS);
        return "situation/show";
    }
}
