package fr.bricoconcierge.saving;

import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.SectorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The « éco-compteur »: what the equipment left in homes may save in a year. */
@Controller
class SavingController {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final SavingReading reading;
    private final KnownSectors sectors;

    SavingController(SavingReading reading, KnownSectors sectors) {
        this.reading = reading;
        this.sectors = sectors;
    }

    @GetMapping("/eco-compteur")
    String show(
            @RequestParam(required = false) @Nullable LocalDate du,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable SectorId secteur,
            @RequestParam(required = false) @Nullable HouseholdId foyer,
            Model model) {
        SavingFilter filter = new SavingFilter(sane(du), sane(au), secteur, foyer);
        model.addAttribute("filter", filter);
        model.addAttribute("total", reading.total(filter));
        model.addAttribute("types", reading.byType(filter));
        model.addAttribute("places", reading.bySector(filter));
        model.addAttribute("sectors", sectors.choices());
        return "saving/counter";
    }

    private static @Nullable LocalDate sane(@Nullable LocalDate day) {
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }
}
