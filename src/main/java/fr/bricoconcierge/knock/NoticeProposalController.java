package fr.bricoconcierge.knock;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourReading;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the notice whose code was typed or scanned can be left at the next door, in place. */
@Controller
class NoticeProposalController {

    private final TourReading reading;
    private final NoticeOffers notices;

    NoticeProposalController(TourReading reading, NoticeOffers notices) {
        this.reading = reading;
        this.notices = notices;
    }

    @GetMapping(path = "/tournees/{id}", headers = "HX-Request", params = "avis")
    String propose(
            @PathVariable TourId id,
            @RequestParam String avis,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        model.addAttribute("tour", reading.getHead(id));
        model.addAttribute("offer", notices.offerTyped(account.id(), avis));
        return "knock/notice :: proposed";
    }
}
