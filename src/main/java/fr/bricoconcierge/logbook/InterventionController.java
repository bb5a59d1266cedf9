package fr.bricoconcierge.logbook;

import fr.bricoconcierge.emergency.MakeshiftRepairs;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.VisitPage;
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
    private final PartCards parts;
    private final MakeshiftRepairs repairs;
    private final VisitPurchases purchases;
    private final Logbook logbook;

    InterventionController(
            InterventionReading reading,
            PartCards parts,
            MakeshiftRepairs repairs,
            VisitPurchases purchases,
            Logbook logbook) {
        this.reading = reading;
        this.parts = parts;
        this.repairs = repairs;
        this.purchases = purchases;
        this.logbook = logbook;
    }

    @GetMapping
    String list(@ModelAttribute("filter") LogbookFilter filter, Model model) {
        model.addAttribute("logbook", logbook.page(filter));
        model.addAttribute("types", Choice.of(PartType.values()));
        model.addAttribute("states", Choice.of(InterventionState.values()));
        return "logbook/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable InterventionId id, Model model) {
        VisitPage visit = reading.getPage(id);
        model.addAttribute("visit", visit);
        model.addAttribute("parts", parts.of(id));
        model.addAttribute("purchases", purchases.of(id));
        model.addAttribute("fundOpen", purchases.isFundOpen());
        model.addAttribute(
                "repairs", visit.isOpen() ? repairs.toSeeAgain(visit.householdId(), id) : repairs.seenAgain(id));
        model.addAttribute("types", PartType.values());
        return visit.isOpen() ? "logbook/show" : "logbook/closed";
    }
}
