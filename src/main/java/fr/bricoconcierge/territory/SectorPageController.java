package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.SectorLinks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sectors and how far they are covered: all of them, and the page of one. */
@Controller
@RequestMapping("/secteurs")
class SectorPageController {

    private final SectorReading reading;
    private final MapReading places;
    private final MapDrawing drawing;
    private final ObjectProvider<SectorLinks> links;

    SectorPageController(
            SectorReading reading, MapReading places, MapDrawing drawing, ObjectProvider<SectorLinks> links) {
        this.reading = reading;
        this.places = places;
        this.drawing = drawing;
        this.links = links;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("sectors", reading.all());
        return "territory/sectors";
    }

    @GetMapping("/{id}")
    String show(@PathVariable SectorId id, Model model) {
        model.addAttribute("sector", reading.get(id));
        model.addAttribute("streets", reading.streets(id));
        model.addAttribute("map", drawing.draw(places.places(id)));
        model.addAttribute(
                "links",
                links.orderedStream().flatMap(source -> source.of(id).stream()).toList());
        return "territory/sector";
    }

    /** The map alone, for a sheet of A3. */
    @GetMapping("/{id}/carte")
    String map(@PathVariable SectorId id, Model model) {
        model.addAttribute("sector", reading.get(id));
        model.addAttribute("map", drawing.draw(places.places(id)));
        return "territory/map";
    }
}
