package fr.bricoconcierge.directory;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the coordinator keep the entries of the address book. */
@Controller
@RequestMapping("/carnet-adresses")
class EntryController {

    private final EntryKeeping keeping;
    private final KnownSectors sectors;

    EntryController(EntryKeeping keeping, KnownSectors sectors) {
        this.keeping = keeping;
        this.sectors = sectors;
    }

    @GetMapping("/nouvelle")
    String form(Model model) {
        return ask(null, model.addAttribute("form", EntryForm.EMPTY));
    }

    @PostMapping("/nouvelle")
    String add(
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(null, model);
        }
        try {
            keeping.add(form, account.id());
            return saved("directory.saved", redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(null, model);
        }
    }

    @GetMapping("/{id}/modification")
    String form(@PathVariable EntryId id, Model model) {
        return ask(id, model.addAttribute("form", keeping.form(id)));
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            keeping.change(id, form);
            return saved("directory.saved", redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    @PostMapping("/{id}/verification")
    String check(
            @PathVariable EntryId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        keeping.check(id, account.id());
        return saved("directory.checked", redirect);
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable EntryId id, RedirectAttributes redirect) {
        keeping.retire(id);
        String undo = "/carnet-adresses/%s/remise".formatted(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("directory.retired").undoneBy(undo));
        return "redirect:/carnet-adresses";
    }

    @PostMapping("/{id}/remise")
    String bringBack(@PathVariable EntryId id, RedirectAttributes redirect) {
        keeping.bringBack(id);
        return saved("directory.saved", redirect);
    }

    private static String saved(String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
        return "redirect:/carnet-adresses";
    }

    private String ask(@Nullable EntryId id, Model model) {
        model.addAttribute("entry", id);
        model.addAttribute("kinds", Choice.of(EntryKind.values()));
        model.addAttribute("themes", Choice.of(Theme.values()));
        model.addAttribute("sectorChoices", sectors.choices());
        return "directory/form";
    }
}
