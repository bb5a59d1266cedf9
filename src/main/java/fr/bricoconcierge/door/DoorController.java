package fr.bricoconcierge.door;

import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
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

/** Doors: find one, see it, and add an address that the file does not have. */
@Controller
@RequestMapping("/portes")
class DoorController {

    private static final int FOUND = 30;

    private final DoorKeeping keeping;
    private final DoorReading reading;
    private final DoorRemoval removal;
    private final Doors doors;
    private final Communes communes;

    DoorController(DoorKeeping keeping, DoorReading reading, DoorRemoval removal, Doors doors, Communes communes) {
        this.keeping = keeping;
        this.reading = reading;
        this.removal = removal;
        this.doors = doors;
        this.communes = communes;
    }

    @GetMapping
    String search(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", doors.search(q == null ? "" : q, FOUND));
        return "door/doors";
    }

    @GetMapping("/{id}")
    String show(@PathVariable DoorId id, Model model) {
        DoorPage door = reading.get(id);
        model.addAttribute("door", door);
        model.addAttribute("neighbours", reading.at(door.addressId()));
        model.addAttribute("removable", removal.removable(door.addressId()));
        return "door/door";
    }

    @GetMapping("/nouvelle")
    String form(Model model) {
        return ask(model.addAttribute("form", MissingAddressForm.empty()));
    }

    @PostMapping("/nouvelle")
    String add(
            @Valid @ModelAttribute("form") MissingAddressForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            DoorId id = keeping.addMissingAddress(form.command(), form.address());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("door.address-added"));
            return "redirect:/portes/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private String ask(Model model) {
        model.addAttribute("communes", communes.choices());
        return "door/address-form";
    }
}
