package fr.bricoconcierge.staging;

import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.SectorId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The announcement of a sector: the three actions and how far they are. */
@Controller
@RequestMapping("/secteurs/{id}/annonce")
class StagingController {

    private final StagingReading reading;
    private final KnownSectors sectors;

    StagingController(StagingReading reading, KnownSectors sectors) {
        this.reading = reading;
        this.sectors = sectors;
    }

    @GetMapping
    String show(@PathVariable SectorId id, Model model) {
        model.addAttribute("sector", sectors.get(id));
        model.addAttribute("actions", reading.actions(id));
        return "staging/show";
    }
}
