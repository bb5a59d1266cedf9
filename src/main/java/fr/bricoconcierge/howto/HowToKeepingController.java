package fr.bricoconcierge.howto;

import fr.bricoconcierge.account.CurrentAccount;
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

/** Lets the coordinator write the how-to sheets. */
@Controller
@RequestMapping("/fiches-pratiques")
class HowToKeepingController {

    private final HowToKeeping keeping;
    private final HowToSheets sheets;

    HowToKeepingController(HowToKeeping keeping, HowToSheets sheets) {
        this.keeping = keeping;
        this.sheets = sheets;
    }

    @GetMapping("/nouvelle")
    String form(Model model) {
        return ask(null, model.addAttribute("form", HowToForm.EMPTY));
    }

    @PostMapping("/nouvelle")
    String add(
            @Valid @ModelAttribute("form") HowToForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(null, model);
        }
        try {
            return saved(keeping.add(form, account.id()), redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(null, model);
        }
    }

    @GetMapping("/{id}/modification")
    String form(@PathVariable HowToId id, Model model) {
        HowToText text = sheets.get(id);
        return ask(text, model.addAttribute("form", HowToForm.of(text)));
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable HowToId id,
            @Valid @ModelAttribute("form") HowToForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        HowToText text = sheets.get(id);
        if (binding.hasErrors()) {
            return ask(text, model);
        }
        try {
            keeping.change(id, form, account.id());
            return saved(id, redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(text, model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable HowToId id, RedirectAttributes redirect) {
        keeping.retire(id);
        String undo = "/fiches-pratiques/%s/remise".formatted(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("howto.retired").undoneBy(undo));
        return "redirect:/fiches-pratiques";
    }

    @PostMapping("/{id}/remise")
    String bringBack(@PathVariable HowToId id, RedirectAttributes redirect) {
        keeping.bringBack(id);
        return saved(id, redirect);
    }

    private static String saved(HowToId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("howto.saved"));
        return "redirect:/fiches-pratiques/" + id;
    }

    private static String ask(@Nullable HowToText sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("themes", Choice.of(Theme.values()));
        return "howto/form";
    }
}
