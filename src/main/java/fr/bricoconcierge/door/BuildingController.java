package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More doors at the address of one: those of a building at once, or one that was found there. */
@Controller
@RequestMapping("/portes/{id}")
class BuildingController {

    private final DoorKeeping keeping;
    private final DoorReading reading;

    BuildingController(DoorKeeping keeping, DoorReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GetMapping("/immeuble")
    String building(@PathVariable DoorId id, Model model) {
        return ask(id, "door/building-form", model.addAttribute("form", BuildingForm.EMPTY));
    }

    @PostMapping("/immeuble")
    String addBuilding(
            @PathVariable DoorId id,
            @Valid @ModelAttribute("form") BuildingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, "door/building-form", model);
        }
        try {
            int added = keeping.addBuilding(id, form.plan());
            String key = added == 0 ? "door.doors-known" : "door.doors-added";
            redirect.addFlashAttribute(Flash.NAME, added == 0 ? Flash.watch(key) : Flash.done(key));
            return "redirect:/portes/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, "door/building-form", model);
        }
    }

    @GetMapping("/voisine")
    String neighbour(@PathVariable DoorId id, Model model) {
        return ask(id, "door/landing-form", model.addAttribute("form", LandingForm.EMPTY));
    }

    @PostMapping("/voisine")
    String addNeighbour(
            @PathVariable DoorId id,
            @Valid @ModelAttribute("form") LandingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, "door/landing-form", model);
        }
        try {
            DoorId added = keeping.addDoor(id, form.landing());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("door.door-added"));
            return "redirect:/portes/" + added;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, "door/landing-form", model);
        }
    }

    private String ask(DoorId id, String page, Model model) {
        model.addAttribute("door", reading.get(id));
        return page;
    }
}
