package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.CurrentAccount;
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

/** The days on which one looks at where the pilot stands: planned, moved, prepared. */
@Controller
@RequestMapping("/apprentissages")
class CheckpointController {

    private static final String LIST = "redirect:/apprentissages/points-etape";

    private final CheckpointReading reading;
    private final Checkpoints checkpoints;
    private final CheckpointDesk desk;

    CheckpointController(CheckpointReading reading, Checkpoints checkpoints, CheckpointDesk desk) {
        this.reading = reading;
        this.checkpoints = checkpoints;
        this.desk = desk;
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
        if (!binding.hasErrors()) {
            try {
                checkpoints.plan(form.heldOn(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.planned"));
                return LIST;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return "checkpoint/form";
    }

    @GetMapping("/points-etape/{id}")
    String show(@PathVariable CheckpointId id, Model model) {
        return desk.show(id, model);
    }

    @PostMapping("/points-etape/{id}/jour")
    String move(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("form") CheckpointForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                checkpoints.move(id, form.heldOn(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.moved"));
                return LIST;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return desk.show(id, model);
    }

    @PostMapping("/points-etape/{id}/retrait")
    String cancel(@PathVariable CheckpointId id, RedirectAttributes redirect) {
        checkpoints.cancel(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.cancelled"));
        return LIST;
    }
}
