package fr.bricoconcierge.moving;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.resident.CardPair;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.Moving;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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

/** Somebody, or everybody of a household, lives somewhere else now. */
@Controller
@RequestMapping("/habitants/{id}/demenagement")
class MovingController {

    private static final int OFFERED = 6;
    private static final int FEWEST_LETTERS = 2;

    private final Moving moving;
    private final CardPairs cards;
    private final Doors doors;
    private final Clock clock;

    MovingController(Moving moving, CardPairs cards, Doors doors, Clock clock) {
        this.moving = moving;
        this.cards = cards;
        this.doors = doors;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable ResidentId id, Model model) {
        MoveForm form = MoveForm.blank(Moment.dateOf(clock.instant()));
        return ask(id, form, model.addAttribute("form", form));
    }

    /** Without a script: shows what the words typed find, and saves nothing. */
    @PostMapping(params = "chercher")
    String find(
            @PathVariable ResidentId id,
            @ModelAttribute("form") @Nullable MoveForm form,
            BindingResult binding,
            Model model) {
        return ask(id, form, model);
    }

    @PostMapping
    String move(
            @PathVariable ResidentId id,
            @Valid @ModelAttribute("form") @Nullable MoveForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form == null || binding.hasErrors()) {
            return ask(id, form, model);
        }
        try {
            ResidentId card = moving.move(form.command(), id, form.move(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("moving.moved"));
            return "redirect:/habitants/" + card;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, form, model);
        }
    }

    private String ask(ResidentId id, @Nullable MoveForm form, Model model) {
        CardPair.Side card = cards.side(id);
        model.addAttribute("card", card);
        model.addAttribute(
                "movers",
                List.of(
                        new Choice(MoveForm.Who.ALL.name(), "Tout le foyer", "Avec " + card.kinSaid(), null),
                        new Choice(
                                MoveForm.Who.ONE.name(),
                                card.name() + " seulement",
                                "Les autres restent à l’adresse actuelle",
                                null)));
        model.addAttribute("doors", form == null ? List.of() : found(form));
        model.addAttribute("chosenDoor", form == null ? null : form.door());
        return "moving/move";
    }

    private List<Choice> found(MoveForm form) {
        Stream<DoorView> chosen = form.door() == null ? Stream.empty() : doors.find(form.door()).stream();
        String words = form.placeWords();
        Stream<DoorView> offered = words == null || words.strip().length() < FEWEST_LETTERS
                ? Stream.empty()
                : doors.search(words, OFFERED).stream();
        return Stream.concat(chosen, offered)
                .distinct()
                .map(door -> Choice.of(door.id(), door.full()))
                .toList();
    }
}
