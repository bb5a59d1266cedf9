package fr.bricoconcierge.logbook;

import fr.bricoconcierge.agreement.Agreements;
import fr.bricoconcierge.correction.ReportReading;
import fr.bricoconcierge.emergency.MakeshiftRepairs;
import fr.bricoconcierge.followup.FollowUpReading;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.photo.PhotoReading;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one visit. */
@Controller
@RequestMapping("/interventions")
class InterventionController {

    private final InterventionReading reading;
    private final PartCards parts;
    private final MakeshiftRepairs repairs;
    private final VisitPurchases purchases;
    private final Agreements agreements;
    private final PhotoReading photos;
    private final FollowUpReading followUps;
    private final ReportReading reports;

    InterventionController(
            InterventionReading reading,
            PartCards parts,
            MakeshiftRepairs repairs,
            VisitPurchases purchases,
            Agreements agreements,
            PhotoReading photos,
            FollowUpReading followUps,
            ReportReading reports) {
        this.reading = reading;
        this.parts = parts;
        this.repairs = repairs;
        this.purchases = purchases;
        this.agreements = agreements;
        this.photos = photos;
        this.followUps = followUps;
        this.reports = reports;
    }

    /** The visit again once what was bought for it is no longer as the reader sees it; nothing while it is. */
    @GetMapping("/{id}/achats/etat")
    Object purchases(@PathVariable InterventionId id, @RequestParam(defaultValue = "") String vu, Model model) {
        return VisitPurchases.seen(purchases.of(id)).equals(vu)
                ? ResponseEntity.noContent().build()
                : show(id, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable InterventionId id, Model model) {
        VisitPage visit = reading.getPage(id);
        List<VisitPurchaseRow> bought = purchases.of(id);
        model.addAttribute("visit", visit);
        model.addAttribute("parts", parts.of(id));
        model.addAttribute("agreement", agreements.of(id));
        model.addAttribute("photos", photos.of(id));
        model.addAttribute("purchases", bought);
        model.addAttribute("seen", VisitPurchases.seen(bought));
        model.addAttribute(
                "awaited", bought.stream().anyMatch(row -> row.state().isWaiting()));
        model.addAttribute("fundOpen", purchases.isFundOpen(id));
        model.addAttribute(
                "repairs", visit.isOpen() ? repairs.toSeeAgain(visit.householdId(), id) : repairs.seenAgain(id));
        model.addAttribute("followUps", followUps.ofVisit(id));
        model.addAttribute("corrections", visit.isOpen() ? 0 : reports.corrections(id));
        model.addAttribute("types", PartType.values());
        return visit.isOpen() ? "logbook/show" : "logbook/closed";
    }
}
