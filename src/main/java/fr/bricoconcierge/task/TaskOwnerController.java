package fr.bricoconcierge.task;

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

/** The coordinator hands a thing that is due to somebody else. */
@Controller
@RequestMapping("/taches/{id}/responsable")
class TaskOwnerController {

    private final TaskReading reading;
    private final HandMadeTasks team;

    TaskOwnerController(TaskReading reading, HandMadeTasks team) {
        this.reading = reading;
        this.team = team;
    }

    @GetMapping
    String ask(@PathVariable TaskId id, Model model) {
        TaskRow task = get(id);
        model.addAttribute("form", new TaskOwnerForm(task.ownerId()));
        return page(task, model);
    }

    @PostMapping
    String entrust(
            @PathVariable TaskId id,
            @Valid @ModelAttribute("form") TaskOwnerForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        TaskRow task = get(id);
        if (!binding.hasErrors()) {
            try {
                team.entrust(id, form.owner());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("task.entrusted"));
                return "redirect:/taches";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return page(task, model);
    }

    private String page(TaskRow task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("team", team.owners());
        return "task/owner";
    }

    private TaskRow get(TaskId id) {
        return reading.find(id, null).filter(TaskRow::isEntrustable).orElseThrow(() -> new TaskNotFound(id));
    }
}
