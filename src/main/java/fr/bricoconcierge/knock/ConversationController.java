package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourReading;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One door of a tour: what was said there, and what may start from it. */
@Controller
@RequestMapping("/tournees/{id}/portes/{door}")
class ConversationController {

    private final Knocking knocking;
    private final TourReading reading;
    private final DoorList doors;
    private final DoorKnocks knocks;
    private final DoorPeople people;
    private final TalkQuestions questions;
    private final NoticeOffers notices;
    private final Clock clock;

    ConversationController(
            Knocking knocking,
            TourReading reading,
            DoorList doors,
            DoorKnocks knocks,
            DoorPeople people,
            TalkQuestions questions,
            NoticeOffers notices,
            Clock clock) {
        this.knocking = knocking;
        this.reading = reading;
        this.doors = doors;
        this.knocks = knocks;
        this.people = people;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    String show(@ModelAttribute("at") DoorOfTour at, @AuthenticationPrincipal CurrentAccount account, Model model) {
        return ask(at, account, model.addAttribute("form", TalkForm.empty()));
    }

    @PostMapping("/conversations")
    String somebody(
            @ModelAttribute("at") DoorOfTour at,
            @Valid @ModelAttribute("form") TalkForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(at, account, model);
        }
        try {
            var attempt = at.attempt(clock.instant(), account.id()).correcting(form.corrects());
            knocking.somebody(form.passage(), attempt, form.talk());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(at, account, model);
        }
        if (form.outcome().opensCard()) {
            return "redirect:" + at.card(form);
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("knock.told." + form.outcome()).undoneBy(at.undo(form.passage())));
        return "redirect:" + at.inTheList();
    }

    private String ask(DoorOfTour at, CurrentAccount account, Model model) {
        model.addAttribute("tour", reading.getHead(at.id()));
        DoorRow door = doors.getDoor(at.id(), at.door());
        model.addAttribute("door", door);
        model.addAttribute("people", door.isOpened() ? people.behind(at.id(), at.door()) : List.of());
        model.addAttribute("knocks", knocks.latest(at.id(), at.door()));
        model.addAttribute("offer", notices.offer(account.id()));
        questions.ask(model);
        return "knock/talk";
    }
}
