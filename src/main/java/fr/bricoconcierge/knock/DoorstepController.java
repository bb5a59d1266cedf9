package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.callback.ReturnReading;
import fr.bricoconcierge.departure.DepartureReading;
import fr.bricoconcierge.staging.StagingReading;
import fr.bricoconcierge.tour.TourHead;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import fr.bricoconcierge.tour.TourState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of doors that one taps through in the stairwell. */
@Controller
@RequestMapping("/tournees/{id}")
class DoorstepController {

    private final TourReading reading;
    private final DoorList doors;
    private final NoticeOffers notices;
    private final StagingReading staging;
    private final DepartureReading departure;
    private final ReturnReading returns;
    private final TalkQuestions questions;

    DoorstepController(
            TourReading reading,
            DoorList doors,
            NoticeOffers notices,
            StagingReading staging,
            DepartureReading departure,
            ReturnReading returns,
            TalkQuestions questions) {
        this.reading = reading;
        this.doors = doors;
        this.notices = notices;
        this.staging = staging;
        this.departure = departure;
        this.returns = returns;
        this.questions = questions;
    }

    @GetMapping
    String show(
            @PathVariable TourId id,
            @RequestParam(required = false) @Nullable String avis,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        TourHead tour = reading.getHead(id);
        DoorsOfTour sheet = doors.of(id);
        model.addAttribute("tour", tour);
        model.addAttribute("count", reading.count(id));
        model.addAttribute("streets", sheet.streets());
        model.addAttribute("doubled", sheet.doubled());
        if (!tour.isOpen()) {
            model.addAttribute("returned", returns.ofTour(id.value()));
            return "knock/summary";
        }
        model.addAttribute("change", sheet.change());
        model.addAttribute("next", sheet.next());
        model.addAttribute(
                "offer", avis == null ? notices.offer(account.id()) : notices.offerTyped(account.id(), avis));
        model.addAttribute("typed", avis);
        questions.ask(model.addAttribute("form", TalkForm.empty()));
        if (tour.state() == TourState.PLANNED) {
            model.addAttribute("readiness", departure.readiness(id));
            model.addAttribute("letterGone", staging.isLetterGone(tour.sectorId()));
        }
        return "knock/show";
    }
}
