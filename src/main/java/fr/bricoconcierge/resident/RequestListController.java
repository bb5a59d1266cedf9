package fr.bricoconcierge.resident;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The requests that came in: those that nothing followed yet first, then all of them, declined ones included. */
@Controller
class RequestListController {

    private final RequestReading reading;

    RequestListController(RequestReading reading) {
        this.reading = reading;
    }

    @GetMapping("/demandes")
    String list(Model model) {
        model.addAttribute("waiting", reading.waiting());
        model.addAttribute("latest", reading.latest());
        model.addAttribute("count", reading.count());
        return "resident/requests";
    }
}
