package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.InterventionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The logbook, and the page of one visit. */
@Controller
@RequestMapping("/interventions")
class InterventionController {

    private final InterventionReading reading;
    private final VisitPurchases purchases;
    private final Logbook logbook;

    InterventionController(InterventionReading reading, VisitPurchases purchases, Logbook logbook) {
        this.reading = reading;
        this.purchases = purchases;
        this.logbook = logbook;
    }

    @GetMapping
    String list(@ModelAttribute("filter") LogbookFilter filter, Model model) {
        model.addAttribute("logbook", logbook.page(filter));
        model.addAttribute("types", Choice.of(PartType.values()));
        model.addAttribute("states", Choice.of(InterventionState.values()));
        return "intervention/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable InterventionId id, Model model) {
        VisitPage visit = reading.getPage(id);
        model.addAttribute("visit", visit);
        model.addAttribute("parts", reading.parts(id));
        model.addAttribute("purchases", purchases.of(id));
        model.addAttribute("fundOpen", purchases.isFundOpen());
        model.addAttribute("types", PartType.values());
        return visit.isOpen() ? "intervention/show" : "intervention/closed";
    }
}
