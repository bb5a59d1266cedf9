package fr.bricoconcierge.moving;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.Moving;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two people live together: their households become one. Names are searched by a form, never by an address. */
@Controller
@RequestMapping("/habitants/{id}/foyer")
class TogetherController {

    private final Moving moving;
    private final CardPairs cards;

    TogetherController(Moving moving, CardPairs cards) {
        this.moving = moving;
        this.cards = cards;
    }

    @GetMapping
    String start(@PathVariable ResidentId id, Model model) {
        return show(id, "", cards.neighbours(id), model);
    }

    @PostMapping
    String find(
            @PathVariable ResidentId id,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model) {
        String page = show(id, q, q.isBlank() ? cards.neighbours(id) : cards.find(id, q), model);
        return inPlace == null ? page : page + " :: found";
    }

    @GetMapping("/{other}")
    String ask(@PathVariable ResidentId id, @PathVariable ResidentId other, Model model) {
        CardPair pair = cards.get(id, other);
        model.addAttribute("pair", pair);
        model.addAttribute("command", Uuids.next());
        model.addAttribute(
                "places",
                Stream.of(pair.kept(), pair.gone())
                        .filter(side -> side.place() != null)
                        .map(side -> new Choice(
                                String.valueOf(side == pair.gone()), String.valueOf(side.place()), null, null))
                        .toList());
        return "moving/together";
    }

    @PostMapping("/{other}")
    String join(
            @PathVariable ResidentId id,
            @PathVariable ResidentId other,
            @RequestParam UUID command,
            @RequestParam(defaultValue = "false") String whereTheOtherLives,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        ResidentId card =
                moving.liveTogether(command, id, other, Boolean.parseBoolean(whereTheOtherLives), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("moving.together"));
        return "redirect:/habitants/" + card;
    }

    private String show(ResidentId id, String typed, List<CardPairs.Candidate> found, Model model) {
        model.addAttribute("card", cards.side(id));
        model.addAttribute("typed", typed);
        model.addAttribute("found", found);
        return "moving/find";
    }
}
