package fr.bricoconcierge.kit;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue, kept by the coordinator. */
@Controller
@RequestMapping("/stock/articles")
class KitItemController {

    private final KitItemKeeping keeping;
    private final StockReading reading;

    KitItemController(KitItemKeeping keeping, StockReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("articles", reading.items());
        return "kit/items";
    }

    @GetMapping("/nouveau")
    String form(Model model) {
        return ask(null, model.addAttribute("form", KitItemForm.EMPTY));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") KitItemForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(null, model);
        }
        try {
            keeping.add(form, account.id());
            return saved(redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(null, model);
        }
    }

    @GetMapping("/{id}")
    String form(@PathVariable KitItemId id, Model model) {
        return ask(id, model.addAttribute("form", keeping.form(id)));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable KitItemId id,
            @Valid @ModelAttribute("form") KitItemForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            keeping.change(id, form, account.id());
            return saved(redirect);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(
            @PathVariable KitItemId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        keeping.retire(id, account.id());
        String undo = "/stock/articles/%s/remise".formatted(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("kit.item-retired").undoneBy(undo));
        return "redirect:/stock/articles";
    }

    @PostMapping("/{id}/remise")
    String bringBack(
            @PathVariable KitItemId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        keeping.bringBack(id, account.id());
        return saved(redirect);
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("kit.item-saved"));
        return "redirect:/stock/articles";
    }

    private String ask(@Nullable KitItemId id, Model model) {
        model.addAttribute("article", id);
        model.addAttribute("retired", id != null && keeping.isRetired(id));
        model.addAttribute("kinds", Choice.of(KitItemKind.values()));
        return "kit/item";
    }
}
