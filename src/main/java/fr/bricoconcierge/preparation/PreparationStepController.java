package fr.bricoconcierge.preparation;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
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

/** One line of the list of etapes. */
@Controller
@RequestMapping("/pilote/preparation/etapes")
class PreparationStepController {

    private final Preparation preparation;

    PreparationStepController(Preparation preparation) {
        this.preparation = preparation;
    }

    @GetMapping("/nouveau")
    String add(Model model) {
        model.addAttribute("form", new StepForm(Phase.REFINE, null, null, null, null));
        return ask("nouveau", model);
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return binding.hasErrors() ? ask("nouveau", model) : save(Uuids.next(), true, form, redirect);
    }

    @GetMapping("/{id}")
    String change(@PathVariable UUID id, Model model) {
        StepRow row = preparation.step(id);
        model.addAttribute("form", new StepForm(row.phase(), row.title(), row.dueOn(), row.people(), row.notes()));
        return ask(id.toString(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        preparation.step(id); // what was taken away meanwhile does not come back
        return binding.hasErrors() ? ask(id.toString(), model) : save(id, false, form, redirect);
    }

    private String save(UUID id, boolean isNew, StepForm form, RedirectAttributes redirect) {
        if (isNew) {
            preparation.addStep(form);
        } else {
            preparation.changeStep(id, form);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("staging.written"));
        return PreparationController.BACK;
    }

    private static String ask(String id, Model model) {
        model.addAttribute("path", "/pilote/preparation/etapes/" + id);
        model.addAttribute("isNew", id.equals("nouveau"));
        model.addAttribute("phases", Choice.of(Phase.values()));
        return "preparation/step";
    }
}
