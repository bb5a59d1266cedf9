package fr.bricoconcierge.situation;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** The list of situations, for whoever keeps it. */
@Controller
@RequestMapping("/apprentissages/situations")
class SituationListController {

    private static final String LIST = "redirect:/apprentissages/situations/liste";

    private final SituationReading reading;
    private final SituationList list;

    SituationListController(SituationReading reading, SituationList list) {
        this.reading = reading;
        this.list = list;
    }

    @GetMapping("/liste")
    String keep(Model model) {
        model.addAttribute("situations", reading.list());
        return "situation/keep";
    }

    @GetMapping("/nouvelle")
    String ask(Model model) {
        model.addAttribute("form", SituationForm.EMPTY);
        return form(model, "/apprentissages/situations/nouvelle");
    }

    @PostMapping("/nouvelle")
    String add(
            @Valid @ModelAttribute("form") SituationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        String again = form(model, "/apprentissages/situations/nouvelle");
        return written(binding, again, () -> {
            list.add(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("situation.added"));
        });
    }

    @GetMapping("/{id}/modification")
    String edit(@PathVariable SituationId id, Model model) {
        model.addAttribute("form", SituationForm.of(reading.get(id)));
        return form(model, "/apprentissages/situations/" + id + "/modification");
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable SituationId id,
            @Valid @ModelAttribute("form") SituationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        String again = form(model, "/apprentissages/situations/" + id + "/modification");
        return written(binding, again, () -> {
            list.change(id, form);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("situation.changed"));
        });
    }

    @PostMapping("/{id}/haut")
    String up(@PathVariable SituationId id) {
        list.move(id, true);
        return LIST;
    }

    @PostMapping("/{id}/bas")
    String down(@PathVariable SituationId id) {
        list.move(id, false);
        return LIST;
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable SituationId id, RedirectAttributes redirect) {
        list.retire(id);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("situation.retired").undoneBy("/apprentissages/situations/" + id + "/remise"));
        return LIST;
    }

    @PostMapping("/{id}/remise")
    String restore(@PathVariable SituationId id, RedirectAttributes redirect) {
        list.restore(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("situation.restored"));
        return LIST;
    }

    private static String form(Model model, String action) {
        model.addAttribute("action", action);
        model.addAttribute("stages", Choice.of(Stage.values()));
        model.addAttribute("kinds", CaseReading.kinds());
        return "situation/form";
    }

    private static String written(BindingResult binding, String page, Runnable work) {
        if (binding.hasErrors()) {
            return page;
        }
        try {
            work.run();
            return LIST;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return page;
        }
    }
}
