package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The minutes of a checkpoint: written on the day, then what changes and who does what, and all of it on paper. */
@Controller
@RequestMapping("/apprentissages/points-etape/{id}")
class MinutesController {

    private final CheckpointReading reading;
    private final Checkpoints checkpoints;
    private final Decisions decisions;
    private final CheckpointDesk desk;
    private final MinutesPrint print;

    MinutesController(
            CheckpointReading reading,
            Checkpoints checkpoints,
            Decisions decisions,
            CheckpointDesk desk,
            MinutesPrint print) {
        this.reading = reading;
        this.checkpoints = checkpoints;
        this.decisions = decisions;
        this.desk = desk;
        this.print = print;
    }

    @PostMapping("/compte-rendu")
    String close(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("minutes") MinutesForm minutes,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        return written(id, binding, model, () -> {
            checkpoints.close(id, minutes, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.closed"));
        });
    }

    @PostMapping("/changements")
    String change(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("changeForm") ChangeForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        CheckpointView checkpoint = reading.get(id);
        return written(id, binding, model, () -> {
            decisions.change(checkpoint, form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("scenario.kept"));
        });
    }

    @PostMapping("/decisions")
    String decide(
            @PathVariable CheckpointId id,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        return written(id, binding, model, () -> {
            decisions.entrust(id, form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("checkpoint.decided"));
        });
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> paper(@PathVariable CheckpointId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"point-etape.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(print.of(id));
    }

    private String written(CheckpointId id, BindingResult binding, Model model, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                work.run();
                return "redirect:/apprentissages/points-etape/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return desk.show(id, model);
    }
}
