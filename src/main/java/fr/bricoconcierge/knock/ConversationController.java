package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourReading;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One door of a tour: what was said there, and what may start from it. */
@Controller
@RequestMapping("/tournees/{id}/portes/{door}")
class ConversationController {

    private final Knocking knocking;
    private final TourReading reading;
    private final DoorList doors;
    private final DoorKnocks knocks;
    private final Pretexts pretexts;
    private final NoticeOffers notices;
    private final Clock clock;

    ConversationController(
            Knocking knocking,
            TourReading reading,
            DoorList doors,
            DoorKnocks knocks,
            Pretexts pretexts,
            NoticeOffers notices,
            Clock clock) {
        this.knocking = knocking;
        this.reading = reading;
        this.doors = doors;
        this.knocks = knocks;
        this.pretexts = pretexts;
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
            return "redirect:" + card(at, form);
        }
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("knock.told." + form.outcome()).undoneBy(at.undo(form.passage())));
        return "redirect:" + at.inTheList();
    }

    /** The card comes first, then the appointment or the visit; both know where they were begun. */
    private static String card(DoorOfTour at, TalkForm form) {
        var card = UriComponentsBuilder.fromPath("/habitants/nouveau")
                .queryParam("origine", "TOUR")
                .queryParam("canal", "TOUR")
                .queryParam("porte", at.door())
                .queryParam("source", form.passage())
                .queryParam("retour", at.inTheListEncoded());
        if (form.outcome().followUp() != null) {
            card.queryParam("suite", form.outcome().followUp());
        }
        return card.build(true).toUriString();
    }

    private String ask(DoorOfTour at, CurrentAccount account, Model model) {
        model.addAttribute("tour", reading.getHead(at.id()));
        model.addAttribute("door", doors.getDoor(at.id(), at.door()));
        model.addAttribute("knocks", knocks.latest(at.id(), at.door()));
        model.addAttribute("offer", notices.offer(account.id()));
        model.addAttribute("pitches", Choice.of(Pitch.values()));
        model.addAttribute("pretexts", pretexts.choices());
        model.addAttribute(
                "outcomes",
                Arrays.stream(KnockOutcome.values())
                        .filter(KnockOutcome::canBeTold)
                        .toList());
        model.addAttribute("tomorrow", Moment.dateOf(clock.instant()).plusDays(1));
        return "knock/talk";
    }
}
