package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.staging.StagingReading;
import fr.bricoconcierge.tour.TourHead;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import fr.bricoconcierge.tour.TourState;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of doors that one taps through in the stairwell. */
@Controller
@RequestMapping("/tournees/{id}")
class DoorstepController {

    private final Knocking knocking;
    private final TourReading reading;
    private final DoorList doors;
    private final NoticeOffers notices;
    private final StagingReading staging;
    private final Clock clock;

    DoorstepController(
            Knocking knocking,
            TourReading reading,
            DoorList doors,
            NoticeOffers notices,
            StagingReading staging,
            Clock clock) {
        this.knocking = knocking;
        this.reading = reading;
        this.doors = doors;
        this.notices = notices;
        this.staging = staging;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable TourId id,
            @RequestParam(required = false) @Nullable String avis,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        TourHead tour = reading.getHead(id);
        model.addAttribute("tour", tour);
        model.addAttribute("count", reading.count(id));
        model.addAttribute("streets", doors.streets(id));
        if (!tour.isOpen()) {
            return "knock/summary";
        }
        model.addAttribute(
                "offer", avis == null ? notices.offer(account.id()) : notices.offerTyped(account.id(), avis));
        model.addAttribute("typed", avis);
        if (tour.state() == TourState.PLANNED) {
            model.addAttribute("letterGone", staging.isLetterGone(tour.sectorId()));
        }
        return "knock/show";
    }

    /** One tap: nobody. Without a script the page comes back at the same door. */
    @PostMapping("/portes/{door}/passages")
    String nobody(
            @ModelAttribute("at") DoorOfTour at,
            @Valid @ModelAttribute("gesture") TapForm gesture,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        tap(at, gesture, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.nobody").undoneBy(at.undo(gesture.passage())));
        return "redirect:" + at.inTheList();
    }

    /** With a script the door alone is answered, and what counts on top. */
    @PostMapping(path = "/portes/{door}/passages", headers = "HX-Request")
    String nobodyInPlace(
            @ModelAttribute("at") DoorOfTour at,
            @Valid @ModelAttribute("gesture") TapForm gesture,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        try {
            tap(at, gesture, account.id());
        } catch (Refused refusal) {
            model.addAttribute("refusal", refusal.sentence());
        }
        return answer(at, account.id(), model);
    }

    @PostMapping("/passages/{passage}/annulation")
    String undo(
            @PathVariable TourId id,
            @PathVariable KnockId passage,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        DoorId door = knocking.undo(id, passage, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("knock.undone"));
        return "redirect:" + new DoorOfTour(id, door).inTheList();
    }

    @PostMapping(path = "/passages/{passage}/annulation", headers = "HX-Request")
    String undoInPlace(
            @PathVariable TourId id,
            @PathVariable KnockId passage,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        DoorId door = knocking.undo(id, passage, account.id());
        return answer(new DoorOfTour(id, door), account.id(), model);
    }

    private void tap(DoorOfTour at, TapForm gesture, AccountId by) {
        Attempt attempt = at.attempt(clock.instant(), by);
        if (gesture.avis().equals(NoticeOffer.NEXT)) {
            knocking.nobodyWithNextNotice(gesture.passage(), attempt);
        } else {
            knocking.nobody(gesture.passage(), attempt, notices.getCode(gesture.avis()));
        }
        notices.remember(gesture.avis());
    }

    private String answer(DoorOfTour at, AccountId holder, Model model) {
        model.addAttribute("tour", reading.getHead(at.id()));
        model.addAttribute("count", reading.count(at.id()));
        model.addAttribute("door", doors.getDoor(at.id(), at.door()));
        model.addAttribute("offer", notices.offer(holder));
        return "knock/door :: answer";
    }
}
