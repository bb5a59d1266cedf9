package fr.bricoconcierge.logbook;

import fr.bricoconcierge.tour.FinishedTours;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tours in the logbook: what each gave, and what the pair remembers of it. */
@Controller
class TourLogController {

    private final FinishedTours tours;

    TourLogController(FinishedTours tours) {
        this.tours = tours;
    }

    @GetMapping("/interventions/tournees")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int number = TourLogPage.number(page);
        model.addAttribute("log", new TourLogPage(tours.page(TourLogPage.SIZE, TourLogPage.offset(number)), number));
        return "logbook/tours";
    }
}
