package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
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

/** The coordinator sets what the fund may be spent on. */
@Controller
@RequestMapping("/fonds/natures")
class CategoryController {

    private final ExpenseCategories categories;

    CategoryController(ExpenseCategories categories) {
        this.categories = categories;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", CategoryForm.EMPTY));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") CategoryForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            categories.add(form.label().strip());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("purchase.category-added"));
            return "redirect:/fonds/natures";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        categories.retire(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("purchase.category-retired"));
        return "redirect:/fonds/natures";
    }

    private String ask(Model model) {
        model.addAttribute("categories", categories.inUse());
        return "purchase/categories";
    }
}
