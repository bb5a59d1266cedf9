package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.tour.TourId;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tap at one door, and taking it back: as a page, or as the part of it that changed when a script asks. */
@Controller
@RequestMapping("/tournees/{id}")
class TapController {

    private final Knocking knocking;
    private final NoticeOffers notices;
    private final DoorAnswer answer;
    private final TapTime time;

    TapController(Knocking knocking, NoticeOffers notices, DoorAnswer answer, TapTime time) {
        this.knocking = knocking;
        this.notices = notices;
        this.answer = answer;
        this.time = time;
    }

    /** Nobody. Without a script the page comes back at the same door. */
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

    @PostMapping(path = "/portes/{door}/passages", headers = "HX-Request")
    String nobodyInPlace(
            @ModelAttribute("at") DoorOfTour at,
            @Valid @ModelAttribute("gesture") TapForm gesture,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        try {
            tap(at, gesture, account.id());
        } catch (Refused refusal) {
            DoorAnswer.refuse(refusal, model);
        }
        return answer.about(at.id(), account.id(), Set.of(at.door()), gesture.depuis(), model);
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
            @RequestParam(required = false) @Nullable Long depuis,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        Set<DoorId> touched = Set.of();
        try {
            touched = Set.of(knocking.undo(id, passage, account.id()));
        } catch (Refused refusal) {
            DoorAnswer.refuse(refusal, model);
        }
        return answer.about(id, account.id(), touched, depuis, model);
    }

    private void tap(DoorOfTour at, TapForm gesture, AccountId by) {
        Attempt attempt = at.attempt(time.of(gesture.age()), by);
        if (gesture.avis().equals(NoticeOffer.NEXT)) {
            knocking.nobodyWithNextNotice(gesture.passage(), attempt);
        } else {
            knocking.nobody(gesture.passage(), attempt, notices.getCode(gesture.avis()));
        }
        notices.remember(gesture.choix());
    }
}
