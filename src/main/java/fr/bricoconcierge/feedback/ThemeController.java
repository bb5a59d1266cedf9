package fr.bricoconcierge.feedback;

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

/** The themes, as the coordinator wants them. */
@Controller
@RequestMapping("/apprentissages/retours/themes")
class ThemeController {

    private static final String LIST = "redirect:/apprentissages/retours/themes";

    private final Themes themes;

    ThemeController(Themes themes) {
        this.themes = themes;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new ThemeForm(null));
        return show(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ThemeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return written(binding, model, redirect, "feedback.theme-added", () -> themes.add(form.label()));
    }

    /** The new name is sent alone from the row of its theme. */
    @PostMapping("/{id}/nom")
    String rename(
            @PathVariable ThemeId id,
            @Valid @ModelAttribute("form") ThemeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return written(binding, model, redirect, "feedback.theme-renamed", () -> themes.rename(id, form.label()));
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable ThemeId id, RedirectAttributes redirect) {
        themes.retire(id, true);
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("feedback.theme-retired").undoneBy("/apprentissages/retours/themes/" + id + "/remise"));
        return LIST;
    }

    @PostMapping("/{id}/remise")
    String bringBack(@PathVariable ThemeId id, RedirectAttributes redirect) {
        themes.retire(id, false);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("feedback.theme-back"));
        return LIST;
    }

    private String written(BindingResult binding, Model model, RedirectAttributes redirect, String key, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                work.run();
                redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
                return LIST;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("themes", themes.all());
        return "feedback/themes";
    }
}
