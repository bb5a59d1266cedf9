package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Changes a card; when two people change the same one, the second sees both and chooses. */
@Controller
@RequestMapping("/habitants/{id}/modification")
class ResidentEditController {

    private static final String OPENED = "opened";
    private static final String WAS = "opened.";

    private final ResidentCards cards;
    private final ResidentReading reading;
    private final CardQuestions questions;
    private final CardComparison comparison;

    ResidentEditController(
            ResidentCards cards, ResidentReading reading, CardQuestions questions, CardComparison comparison) {
        this.cards = cards;
        this.reading = reading;
        this.questions = questions;
        this.comparison = comparison;
    }

    @GetMapping
    String form(@PathVariable ResidentId id, Model model) {
        CardPage card = reading.getCard(id);
        ResidentForm form = card.form();
        model.addAttribute(OPENED, new Opened(comparison.answers(form)));
        return ask(form, card, model.addAttribute("form", form));
    }

    /** What the card said when the person began to type; it comes back with the form, whatever the form says meanwhile. */
    @ModelAttribute(OPENED)
    Opened opened(@RequestParam Map<String, String> sent) {
        return new Opened(sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(WAS))
                .collect(Collectors.toMap(each -> each.getKey().substring(WAS.length()), Map.Entry::getValue)));
    }

    /** Without a script: shows what the words typed find, and saves nothing. */
    @PostMapping(params = "chercher")
    String find(
            @PathVariable ResidentId id,
            @ModelAttribute("form") ResidentForm form,
            BindingResult binding,
            Model model) {
        return ask(form, reading.getCard(id), model);
    }

    @PostMapping
    String change(
            @PathVariable ResidentId id,
            @Valid @ModelAttribute("form") @Nullable ResidentForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form != null && form.leavesTheRecommenderOpen()) {
            binding.rejectValue("recommenderWords", "open", "Choisissez la personne dans la liste, ou videz la case.");
        }
        if (form == null || binding.hasErrors()) {
            return ask(form, reading.getCard(id), model);
        }
        try {
            cards.change(id, form.change(), form.version() == null ? -1 : form.version());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.changed"));
            return "redirect:/habitants/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(form, reading.getCard(id), model);
        } catch (CardChanged | OptimisticLockingFailureException meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            CardPage saved = reading.getCard(id);
            model.addAttribute("answers", comparison.of(saved.form(), form, openedIn(model)));
            model.addAttribute("card", saved);
            return "resident/conflict";
        }
    }

    private String ask(@Nullable ResidentForm form, CardPage card, Model model) {
        questions.put(model, form);
        model.addAttribute("card", card);
        return "resident/edit";
    }

    private static Map<String, String> openedIn(Model model) {
        return model.getAttribute(OPENED) instanceof Opened opened ? opened.answers() : Map.of();
    }

    /** The answers of a card, by field. */
    record Opened(Map<String, String> answers) {}
}
