package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.Valid;
import java.util.UUID;
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
            BuildingCount count = keeping.count(id, form.plan());
            if (count.asks(form.confirmedDoors())) {
                return ask(
                        id,
                        "door/building-form",
                        model.addAttribute("count", count).addAttribute("asked", true));
            }
            UUID counting = Uuids.next();
            int added = keeping.addBuilding(id, form.plan(), counting);
            redirect.addFlashAttribute(
                    Flash.NAME,
                    added == 0 ? Flash.watch("door.doors-known") : undoable("door.doors-added", id, counting));
            return "redirect:/portes/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, "door/building-form", model);
        }
    }

    /** What the numbers come to, while one types them. */
    @GetMapping("/immeuble/compte")
    String count(
            @PathVariable DoorId id, @ModelAttribute("form") BuildingForm form, BindingResult binding, Model model) {
        if (!binding.hasErrors() && form.isWhole()) {
            model.addAttribute("count", keeping.count(id, form.plan()));
        }
        return "door/building-form :: count";
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
            Landing known = keeping.isHouse(id) ? form.known() : null;
            UUID counting = Uuids.next();
            DoorId added = keeping.addDoor(id, form.landing(), known, counting);
            redirect.addFlashAttribute(Flash.NAME, undoable("door.door-added", added, counting));
            return "redirect:/portes/" + added;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, "door/landing-form", model);
        }
    }

    private static Flash undoable(String key, DoorId id, UUID counting) {
        return Flash.done(key).undoneBy("/portes/%s/comptages/%s/annulation".formatted(id, counting));
    }

    private String ask(DoorId id, String page, Model model) {
        model.addAttribute("house", keeping.isHouse(id));
        model.addAttribute("whichOnes", Choice.of(LandingForm.Which.values()));
        model.addAttribute("door", reading.get(id));
        return page;
    }
}
