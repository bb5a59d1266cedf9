package fr.bricoconcierge.question;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.figure.Figures;
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

/** The list of questions, for whoever keeps it. */
@Controller
@RequestMapping("/apprentissages/questions")
class QuestionListController {

    private static final String LIST = "redirect:/apprentissages/questions/liste";

    private final QuestionReading reading;
    private final QuestionList list;
    private final Figures figures;

    QuestionListController(QuestionReading reading, QuestionList list, Figures figures) {
        this.reading = reading;
        this.list = list;
        this.figures = figures;
    }

    @GetMapping("/liste")
    String keep(Model model) {
        model.addAttribute("questions", reading.list());
        return "question/keep";
    }

    @GetMapping("/nouvelle")
    String ask(Model model) {
        model.addAttribute("form", QuestionForm.EMPTY);
        return form(model, "/apprentissages/questions/nouvelle");
    }

    @PostMapping("/nouvelle")
    String add(
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        String again = form(model, "/apprentissages/questions/nouvelle");
        return written(binding, again, () -> {
            list.add(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("question.added"));
        });
    }

    @GetMapping("/{id}/modification")
    String edit(@PathVariable QuestionId id, Model model) {
        model.addAttribute("form", QuestionForm.of(reading.get(id), reading.figures(id)));
        return form(model, "/apprentissages/questions/" + id + "/modification");
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable QuestionId id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        String again = form(model, "/apprentissages/questions/" + id + "/modification");
        return written(binding, again, () -> {
            list.change(id, form);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("question.changed"));
        });
    }

    @PostMapping("/{id}/haut")
    String up(@PathVariable QuestionId id) {
        list.move(id, true);
        return LIST;
    }

    @PostMapping("/{id}/bas")
    String down(@PathVariable QuestionId id) {
        list.move(id, false);
        return LIST;
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable QuestionId id, RedirectAttributes redirect) {
        list.retire(id);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("question.retired").undoneBy("/apprentissages/questions/" + id + "/remise"));
        return LIST;
    }

    @PostMapping("/{id}/remise")
    String restore(@PathVariable QuestionId id, RedirectAttributes redirect) {
        list.restore(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("question.restored"));
        return LIST;
    }

    private String form(Model model, String action) {
        model.addAttribute("action", action);
        model.addAttribute("themes", Choice.of(QuestionTheme.values()));
        model.addAttribute("catalogue", figures.choices());
        return "question/form";
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
