package fr.bricoconcierge.merge;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.CardsChanged;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two cards side by side, and what becomes of them when they become one; the one it is begun from stays. */
@Controller
@RequestMapping("/habitants/{id}/reunion/{other}")
class MergeController {

    private static final String RIGHT = "garder.";
    private static final String GONE = "AUTRE";
    private static final Set<List<String>> ANSWERS = Set.of(List.of("CELLE-CI"), List.of(GONE));

    private final CardPairs pairs;
    private final Merging merging;
    private final MovedRecords moved;

    MergeController(CardPairs pairs, Merging merging, MovedRecords moved) {
        this.pairs = pairs;
        this.merging = merging;
        this.moved = moved;
    }

    /** Leads to the card that stayed when they are one already. */
    @ModelAttribute("pair")
    CardPair pair(@PathVariable ResidentId id, @PathVariable ResidentId other) {
        return pairs.get(id, other);
    }

    /** The fields for which the card that goes is right. */
    @ModelAttribute("ofGone")
    OfGone ofGone(@RequestParam MultiValueMap<String, String> sent) {
        Set<String> told = new HashSet<>();
        Set<String> ofGone = new HashSet<>();
        sent.forEach((name, answers) -> {
            if (name.startsWith(RIGHT) && ANSWERS.contains(answers)) {
                told.add(name.substring(RIGHT.length()));
                if (answers.contains(GONE)) {
                    ofGone.add(name.substring(RIGHT.length()));
                }
            }
        });
        return new OfGone(ofGone, told);
    }

    @GetMapping
    String compare(Model model) {
        CardPair pair = pairIn(model);
        model.addAttribute("form", MergeForm.of(pair, pair.bothNotes()));
        return ask(pair, model);
    }

    @PostMapping
    String merge(
            @Valid @ModelAttribute("form") @Nullable MergeForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CardPair pair = pairIn(model);
        if (form == null || binding.hasErrors()) {
            return ask(pair, model);
        }
        List<String> open = form.isOf(pair) && merging.obstacles(pair).isEmpty() ? unanswered(pair, model) : List.of();
        if (!open.isEmpty()) {
            model.addAttribute("unanswered", open);
            return ask(pair, model);
        }
        try {
            ResidentId kept = merging.merge(form.command(), form.merge(pair, ofGoneIn(model)), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("merge.merged"));
            return "redirect:/habitants/" + kept;
        } catch (CardsChanged meanwhile) {
            CardPair now = pairs.get(pair.kept().id(), pair.gone().id());
            model.addAttribute("form", MergeForm.of(now, form.note()));
            model.addAttribute("changed", true);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return ask(now, model);
        } catch (Refused refusal) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return ask(pair, model);
        }
    }

    /** Where both cards say something, and it was not said which one is right. */
    private static List<String> unanswered(CardPair pair, Model model) {
        Set<String> told = model.getAttribute("ofGone") instanceof OfGone right ? right.told() : Set.of();
        return pair.answers().stream()
                .filter(CardPair.Answer::isToBeChosen)
                .map(CardPair.Answer::field)
                .filter(field -> !told.contains(field))
                .toList();
    }

    private String ask(CardPair pair, Model model) {
        model.addAttribute("pair", pair);
        model.addAttribute("moved", moved.of(pair));
        model.addAttribute("obstacles", merging.obstacles(pair));
        model.addAttribute("clashes", merging.clashes(pair));
        return "merge/compare";
    }

    private static CardPair pairIn(Model model) {
        return (CardPair) Objects.requireNonNull(model.getAttribute("pair"));
    }

    private static Set<String> ofGoneIn(Model model) {
        return model.getAttribute("ofGone") instanceof OfGone right ? right.fields() : Set.of();
    }

    /**
     * Fields by name.
     *
     * @param told those for which one of both was chosen, whichever
     */
    record OfGone(Set<String> fields, Set<String> told) {}
}
