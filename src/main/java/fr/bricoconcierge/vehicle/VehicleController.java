package fr.bricoconcierge.vehicle;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the coordinator keep the vehicles. */
@Controller
@RequestMapping("/utilitaire/vehicules")
class VehicleController {

    private final Vehicles vehicles;

    VehicleController(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    @GetMapping("/nouveau")
    String form(Model model) {
        return ask(null, model.addAttribute("form", VehicleForm.EMPTY));
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") VehicleForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                vehicles.add(form);
                return saved(redirect);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(null, model);
    }

    @GetMapping("/{id}/modification")
    String form(@PathVariable VehicleId id, Model model) {
        Vehicles.Row row = vehicles.get(id);
        model.addAttribute("form", row.form());
        return ask(row, model);
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable VehicleId id,
            @Valid @ModelAttribute("form") VehicleForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Vehicles.Row row = vehicles.get(id);
        if (!binding.hasErrors()) {
            try {
                vehicles.change(id, form);
                return saved(redirect);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(row, model);
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable VehicleId id, RedirectAttributes redirect) {
        vehicles.retire(id);
        String undo = "/utilitaire/vehicules/%s/remise".formatted(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.retired").undoneBy(undo));
        return "redirect:/utilitaire";
    }

    @PostMapping("/{id}/remise")
    String bringBack(@PathVariable VehicleId id, RedirectAttributes redirect) {
        vehicles.bringBack(id);
        return saved(redirect);
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.saved"));
        return "redirect:/utilitaire";
    }

    private static String ask(Vehicles.@Nullable Row row, Model model) {
        model.addAttribute("vehicle", row);
        return "vehicle/vehicle";
    }
}
