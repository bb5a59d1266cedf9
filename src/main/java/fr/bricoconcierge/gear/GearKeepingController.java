package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Lets the coordinator keep the inventory. */
@Controller
@RequestMapping("/materiel")
class GearKeepingController {

    private static final int LONGEST_NOTE = 500;

    private final GearKeeping keeping;
    private final GearReading reading;

    GearKeepingController(GearKeeping keeping, GearReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GetMapping("/nouveau")
    String form(Model model) {
        return ask(null, model.addAttribute("form", GearForm.empty()));
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") GearForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                return saved(keeping.add(form, account.id()), redirect);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(null, model);
    }

    @GetMapping("/{id}/modification")
    String form(@PathVariable GearId id, Model model) {
        return ask(id, model.addAttribute("form", reading.get(id).form()));
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable GearId id,
            @Valid @ModelAttribute("form") GearForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                keeping.change(id, form);
                return saved(id, redirect);
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(id, model);
    }

    @PostMapping("/{id}/retrait")
    String retire(
            @PathVariable GearId id,
            @RequestParam(required = false) @Nullable String note,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        String said = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
        keeping.retire(id, said, account.id());
        String undo = "/materiel/%s/remise".formatted(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("gear.retired").undoneBy(undo));
        return "redirect:/materiel/" + id;
    }

    @PostMapping("/{id}/remise")
    String bringBack(
            @PathVariable GearId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        keeping.bringBack(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("gear.back"));
        return "redirect:/materiel/" + id;
    }

    private static String saved(GearId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("gear.saved"));
        return "redirect:/materiel/" + id;
    }

    private static String ask(@Nullable GearId id, Model model) {
        model.addAttribute("thing", id);
        model.addAttribute("kinds", Choice.of(GearKind.values()));
        model.addAttribute("conditions", GearCondition.choices());
        return "gear/form";
    }
}
