package fr.bricoconcierge.task;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is due: one's own for a concierge, everybody's for a coordinator. */
@Controller
@RequestMapping("/taches")
class TaskController {

    private final TaskReading reading;
    private final HandMadeTasks handMade;
    private final Clock clock;

    TaskController(TaskReading reading, HandMadeTasks handMade, Clock clock) {
        this.reading = reading;
        this.handMade = handMade;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "qui", required = false) @Nullable AccountId owner,
            @RequestParam(name = "quoi", required = false) @Nullable TaskKind kind,
            @RequestParam(name = "retard", defaultValue = "false") boolean late,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AccountId scope = scope(account);
        TaskFilter filter = new TaskFilter(owner, kind, late).within(scope);
        model.addAttribute("everybody", scope == null);
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", filter.narrows(scope));
        model.addAttribute("total", reading.countOpen(filter));
        List<TaskRow> tasks = reading.open(filter);
        model.addAttribute("shown", tasks.size());
        model.addAttribute("groups", TaskGroup.of(tasks, Moment.dateOf(clock.instant())));
        model.addAttribute("team", scope == null ? handMade.owners() : List.of());
        model.addAttribute("kinds", TaskKind.values());
        return "task/list";
    }

    @GetMapping("/nouvelle")
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        return ask(model.addAttribute("form", TaskForm.on(Moment.dateOf(clock.instant()), account.id())));
    }

    @PostMapping
    String note(
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            handMade.note(form);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("task.noted"));
            return "redirect:/taches";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    /** Where the thing is done: the page of the record it comes from. */
    @GetMapping("/{id}")
    String open(@PathVariable TaskId id, @AuthenticationPrincipal CurrentAccount account) {
        TaskRow task = reading.find(id, scope(account)).orElseThrow(() -> new TaskNotFound(id));
        return "redirect:" + (task.path() == null ? "/taches" : task.path());
    }

    @PostMapping("/{id}/fait")
    String finish(
            @PathVariable TaskId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        handMade.finish(id, scope(account), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("task.done").undoneBy("/taches/%s/reprise".formatted(id)));
        return "redirect:/taches";
    }

    @PostMapping("/{id}/reprise")
    String reopen(
            @PathVariable TaskId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        handMade.reopen(id, scope(account));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("task.reopened"));
        return "redirect:/taches";
    }

    private String ask(Model model) {
        model.addAttribute("team", handMade.owners());
        return "task/form";
    }

    /** Whose tasks one may reach; none: everybody's. */
    private static @Nullable AccountId scope(CurrentAccount account) {
        return account.is(Role.COORDINATOR) ? null : account.id();
    }
}
