package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** The days on which one looks at where the pilot stands. */
@Controller
@RequestMapping("/apprentissages")
class CheckpointController {

    private static final String LIST = "redirect:/apprentissages/points-etape";

    private final CheckpointReading reading;
    private final Checkpoints checkpoints;
    private final Clock clock;

    CheckpointController(CheckpointReading reading, Checkpoints checkpoints, Clock clock) {
        this.reading = reading;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** What the pilot teaches begins with the checkpoints. */
    @GetMapping
    String begin() {
        return LIST;
    }

    @GetMapping("/points-etape")
    String list(Model model) {
        model.addAttribute("checkpoints", reading.list());
        return "checkpoint/list";
    }

    @GetMapping("/points-etape/nouveau")
    String ask(Model model) {
        model.addAttribute("form", new CheckpointForm(null));
        return "checkpoint/form";
    }

    @PostMapping("/points-etape/nouveau")
    String plan(
            @Valid @ModelAttribute("form") CheckpointForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        return written(binding, "checkpoint/form", () -> {
            checkpoints.plan(form.heldOn(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.planned"));
        });
    }

    @GetMapping("/points-etape/{id}")
    String show(@PathVariable CheckpointId id, Model model) {
        CheckpointView checkpoint = reading.get(id);
        model.addAttribute("minutes", MinutesForm.EMPTY);
        model.addAttribute("form", new CheckpointForm(checkpoint.heldOn()));
        return page(checkpoint, model);
    }

    @PostMapping("/points-etape/{id}/jour")
    String move(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("form") CheckpointForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("minutes", MinutesForm.EMPTY);
        return written(binding, page(reading.get(id), model), () -> {
            checkpoints.move(id, form.heldOn(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.moved"));
        });
    }

    @PostMapping("/points-etape/{id}/retrait")
    String cancel(@PathVariable CheckpointId id, RedirectAttributes redirect) {
        checkpoints.cancel(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.cancelled"));
        return LIST;
    }

    @PostMapping("/points-etape/{id}/compte-rendu")
    String close(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("minutes") MinutesForm minutes,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        CheckpointView checkpoint = reading.get(id);
        model.addAttribute("form", new CheckpointForm(checkpoint.heldOn()));
        return written(binding, page(checkpoint, model), () -> {
            checkpoints.close(id, minutes, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.closed"));
        });
    }

    private String page(CheckpointView checkpoint, Model model) {
        model.addAttribute("checkpoint", checkpoint);
        model.addAttribute("ahead", checkpoint.heldOn().isAfter(Moment.dateOf(clock.instant())));
        return "checkpoint/show";
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
