package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetSide;
import fr.bricoconcierge.sector.SectorNotFound;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which streets, or parts of streets, make up a sector. */
@Controller
@RequestMapping("/secteurs/{id}/rues")
class SectorStreetController {

    private final SectorDoors doors;
    private final SectorReading reading;
    private final StreetReading streets;

    SectorStreetController(SectorDoors doors, SectorReading reading, StreetReading streets) {
        this.doors = doors;
        this.reading = reading;
        this.streets = streets;
    }

    @GetMapping
    String choose(@PathVariable SectorId id, @RequestParam(required = false) @Nullable String q, Model model) {
        return ask(id, q, model.addAttribute("form", StreetsForm.EMPTY));
    }

    @PostMapping
    String take(
            @PathVariable SectorId id,
            @RequestParam(required = false) @Nullable String q,
            @Valid @ModelAttribute("form") StreetsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, q, model);
        }
        try {
            redirect.addFlashAttribute(
                    "moved", doors.takeStreets(id, form.parts()).sentence());
            return "redirect:/secteurs/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, q, model);
        }
    }

    @GetMapping("/{street}")
    String street(@PathVariable SectorId id, @PathVariable StreetId street, Model model) {
        var rows = reading.doors(id, street);
        if (rows.isEmpty()) {
            throw new SectorNotFound(street);
        }
        model.addAttribute("sector", reading.get(id));
        model.addAttribute("street", rows.get(0).street());
        model.addAttribute("doors", rows);
        return "territory/street";
    }

    @PostMapping("/{street}/retrait")
    String release(@PathVariable SectorId id, @PathVariable StreetId street, RedirectAttributes redirect) {
        doors.releaseStreet(id, street);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("territory.street-released"));
        return "redirect:/secteurs/" + id;
    }

    private String ask(SectorId id, @Nullable String q, Model model) {
        SectorRow sector = reading.get(id);
        model.addAttribute("sector", sector);
        model.addAttribute("q", q);
        model.addAttribute("streets", streets.choices(sector.communeCode(), q, id));
        model.addAttribute("sides", Choice.of(StreetSide.values()));
        return "territory/streets";
    }
}
