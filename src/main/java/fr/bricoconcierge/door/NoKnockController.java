package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** “Ne plus frapper”: noted with dates and without a reason, and lifted. */
@Controller
@RequestMapping("/portes/{id}")
class NoKnockController {

    private final DoorKeeping keeping;
    private final DoorReading reading;
    private final Clock clock;

    NoKnockController(DoorKeeping keeping, DoorReading reading, Clock clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/ne-plus-frapper")
    String form(@PathVariable DoorId id, Model model) {
        DoorPage door = reading.get(id);
        NoKnockForm form = door.noKnock()
                ? new NoKnockForm(door.noKnockSince(), door.noKnockUntil())
                : new NoKnockForm(Moment.dateOf(clock.instant()), null);
        return ask(id, model.addAttribute("form", form));
    }

    @PostMapping("/ne-plus-frapper")
    String note(
            @PathVariable DoorId id,
            @Valid @ModelAttribute("form") NoKnockForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            keeping.setNoKnock(id, form.since(), form.until());
            String undo = "/portes/%s/ne-plus-frapper/levee".formatted(id);
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.done("door.no-knock-noted").undoneBy(undo));
            return "redirect:/portes/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    @PostMapping("/ne-plus-frapper/levee")
    String lift(@PathVariable DoorId id, RedirectAttributes redirect) {
        keeping.liftNoKnock(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("door.no-knock-lifted"));
        return "redirect:/portes/" + id;
    }

    @PostMapping("/opposition")
    String object(@PathVariable DoorId id, RedirectAttributes redirect) {
        keeping.object(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("door.objection-noted"));
        return "redirect:/portes/" + id;
    }

    private String ask(DoorId id, Model model) {
        model.addAttribute("door", reading.get(id));
        return "door/no-knock-form";
    }
}
