package fr.bricoconcierge.preparation;

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

/** One line of the list of services. */
@Controller
@RequestMapping("/pilote/preparation/services")
class PreparationServiceController {

    private final Preparation preparation;

    PreparationServiceController(Preparation preparation) {
        this.preparation = preparation;
    }

    @GetMapping("/nouveau")
    String add(Model model) {
        model.addAttribute("form", new ServiceForm(null, null, null, null, null, null));
        return ask("nouveau", model);
    }

    @PostMapping("/nouveau")
    String add(
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return binding.hasErrors() ? ask("nouveau", model) : save(Uuids.next(), form, redirect);
    }

    @GetMapping("/{id}")
    String change(@PathVariable UUID id, Model model) {
        ServiceRow row = preparation.service(id);
        model.addAttribute(
                "form",
                new ServiceForm(row.name(), row.whereIt(), row.does(), row.reaches(), row.differs(), row.learned()));
        return ask(id.toString(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        preparation.service(id); // what was taken away meanwhile does not come back
        return binding.hasErrors() ? ask(id.toString(), model) : save(id, form, redirect);
    }

    private String save(UUID id, ServiceForm form, RedirectAttributes redirect) {
        preparation.saveService(id, form);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("staging.written"));
        return PreparationController.BACK;
    }

    private static String ask(String id, Model model) {
        model.addAttribute("path", "/pilote/preparation/services/" + id);
        model.addAttribute("isNew", id.equals("nouveau"));
        return "preparation/service";
    }
}
