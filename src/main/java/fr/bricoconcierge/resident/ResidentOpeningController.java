package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a contact card, from wherever the person was met. */
@Controller
@RequestMapping("/habitants/nouveau")
class ResidentOpeningController {

    private final ResidentCards cards;
    private final ResidentSearch search;
    private final CardQuestions questions;
    private final Doors doors;
    private final ObjectProvider<KnownCallers> callers;

    ResidentOpeningController(
            ResidentCards cards,
            ResidentSearch search,
            CardQuestions questions,
            Doors doors,
            ObjectProvider<KnownCallers> callers) {
        this.cards = cards;
        this.search = search;
        this.questions = questions;
        this.doors = doors;
        this.callers = callers;
    }

    @GetMapping
    String form(
            @ModelAttribute("from") StartedFrom from,
            @RequestParam(required = false) @Nullable ResidentId recommande,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        var behind = search.behind(from.porte());
        HouseholdId household = behind.isEmpty() ? null : behind.get(0).household();
        var blank = ResidentForm.blank(from.origine(), from.porte(), household, recommande);
        Optional<KnownCaller> caller = caller(from, account);
        model.addAttribute("caller", caller.orElse(null));
        ResidentForm form = caller.map(blank::of).orElse(blank);
        return ask(form, from, behind, model.addAttribute("form", form));
    }

    /** Without a script: shows what the words typed find, and saves nothing. */
    @PostMapping(params = "chercher")
    String find(
            @ModelAttribute("form") ResidentForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            Model model) {
        return ask(form, from, search.behind(from.porte()), model.addAttribute("unfold", true));
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") @Nullable ResidentForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form != null && isRight(form, binding) && !mayBeKnown(form, from, binding, model)) {
            try {
                ResidentId id = cards.open(form.command(), newcomer(form, from), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.opened"));
                return "redirect:" + NextPage.after(id, from);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        model.addAttribute("unfold", binding.hasErrors());
        return ask(form, from, search.behind(from.porte()), model);
    }

    /** What the person wrote before, wherever that was. */
    private Optional<KnownCaller> caller(StartedFrom from, CurrentAccount viewer) {
        return from.source() == null
                ? Optional.empty()
                : callers.orderedStream()
                        .flatMap(known -> known.find(from.source(), viewer).stream())
                        .findFirst();
    }

    private static boolean isRight(ResidentForm form, BindingResult binding) {
        if (form.origin() == null && !binding.hasFieldErrors("origin")) {
            binding.rejectValue("origin", "required", "Dites comment vous avez rencontré cette personne.");
        }
        if (form.leavesTheRecommenderOpen()) {
            binding.rejectValue("recommenderWords", "open", "Choisissez la personne dans la liste, ou videz la case.");
        }
        return !binding.hasErrors();
    }

    /** Shows the cards that look like the same person, once. */
    private boolean mayBeKnown(ResidentForm form, StartedFrom from, BindingResult binding, Model model) {
        if (form.hasSeenTwins()) {
            model.addAttribute("twinsShown", true);
            return false;
        }
        try {
            List<Twin> twins = search.twins(form.details().checked(), doorOf(form)).stream()
                    .map(row -> new Twin(row.name(), row.detail(), NextPage.after(row.id(), from)))
                    .toList();
            model.addAttribute("twins", twins);
            model.addAttribute("twinsShown", !twins.isEmpty());
            return !twins.isEmpty();
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return true;
        }
    }

    /** An address that is typed to the letter is the one that could have been chosen. */
    private @Nullable DoorId doorOf(ResidentForm form) {
        return form.door() != null || form.placeWords() == null
                ? form.door()
                : doors.named(form.placeWords()).map(DoorView::id).orElse(null);
    }

    private NewResident newcomer(ResidentForm form, StartedFrom from) {
        Channel channel = from.canal() == null ? usual(form) : from.canal();
        var meeting = new FirstMeeting(form.origin(), channel, doorOf(form), form.placeWords(), from.source());
        return new NewResident(
                form.details(), meeting, form.household(), form.recommendedBy(), form.consents(), form.how());
    }

    private static Channel usual(ResidentForm form) {
        return switch (form.origin()) {
            case TOUR -> Channel.TOUR;
            case STAND_WALKABOUT -> Channel.WALKABOUT;
            case STAND_INSTALLED -> Channel.STAND;
            case NOTICE, WORD_OF_MOUTH, PHONE -> Channel.PHONE;
            case EMAIL -> Channel.EMAIL;
            case PUBLIC_PAGE -> Channel.PUBLIC_PAGE;
            case OTHER -> Channel.WALK_IN;
        };
    }

    private String ask(
            @Nullable ResidentForm form, StartedFrom from, List<ResidentSearch.Neighbours> behind, Model model) {
        questions.put(model, form);
        model.addAttribute("back", from.retour() == null ? "/habitants" : from.retour());
        model.addAttribute("doorway", from.porte() == null ? null : doors.get(from.porte()));
        model.addAttribute("neighbours", neighbours(behind));
        model.addAttribute(
                "known",
                behind.isEmpty()
                        ? List.of()
                        : search.peopleBehind(from.porte()).stream()
                                .map(row -> known(row, from))
                                .toList());
        return "resident/form";
    }

    /** Somebody met at that door before: what the card is opened for goes on with theirs. */
    private static Twin known(ResidentRow row, StartedFrom from) {
        String href = from.suite() == null ? "/habitants/" + row.id() : NextPage.after(row.id(), from);
        return new Twin(row.name(), null, href);
    }

    /** The households behind the door, and another one. */
    private static List<Choice> neighbours(List<ResidentSearch.Neighbours> behind) {
        Stream<Choice> known =
                behind.stream().map(home -> Choice.of(home.household(), "Le même foyer que " + home.names()));
        return behind.isEmpty()
                ? List.of()
                : Stream.concat(known, Stream.of(Choice.of("", "Un autre foyer")))
                        .toList();
    }

    /** A card that may be the same person. */
    record Twin(String name, @Nullable String detail, String href) {}
}
