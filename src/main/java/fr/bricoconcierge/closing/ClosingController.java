package fr.bricoconcierge.closing;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.part.QuietSaving;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SentForm;
import fr.bricoconcierge.shared.WrittenByTwo;
import fr.bricoconcierge.worktime.SlotTaken;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
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

/** The one screen that ends a visit: whatever is told on it is kept, and it closes when nothing is missing. */
@Controller
@RequestMapping("/interventions/{id}/cloture")
class ClosingController {

    private static final Set<String> FIELDS = Set.of("organisation", "slot", "quoteAgreed");

    private final VisitClosing closing;
    private final ClosingDesk desk;
    private final QuietSaving quietly;
    private final InterventionReading reading;

    ClosingController(VisitClosing closing, ClosingDesk desk, QuietSaving quietly, InterventionReading reading) {
        this.closing = closing;
        this.desk = desk;
        this.quietly = quietly;
        this.reading = reading;
    }

    @GetMapping
    String form(@PathVariable InterventionId id, Model model) {
        return reading.getPage(id).isOpen() ? desk.show(id, model) : "redirect:/interventions/" + id;
    }

    @PostMapping
    String close(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        closing.requireOpen(id);
        if (binding.hasErrors()) {
            return showAllThatLacks(id, form, binding, model);
        }
        BindingResult shown = binding;
        try {
            shown = SentForm.replace(binding, closing.keep(id, form, account.id()), model);
            String next = reading.next(id); // forgotten with the visit
            List<Missing> missing = closing.close(id, account.id());
            if (missing.isEmpty()) {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.closed"));
                return "redirect:" + next;
            }
            tell(missing, shown, model);
        } catch (SlotTaken taken) {
            shown.rejectValue("slot", "refused", "Ce créneau vient d’être pris. Choisissez-en un autre.");
        } catch (WrittenByTwo both) {
            both.showIn(binding, model);
        } catch (Refused refusal) {
            refuse(refusal, shown);
        }
        return desk.show(id, model);
    }

    /** Keeps what is there and leaves the visit open: the report stays among what is due. */
    @PostMapping(params = "plus-tard")
    String later(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return desk.show(id, model);
        }
        closing.requireOpen(id);
        try {
            closing.keep(id, form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.watch("intervention.left-open"));
            return "redirect:" + reading.next(id);
        } catch (WrittenByTwo both) {
            both.showIn(binding, model);
        } catch (Refused refusal) {
            refuse(refusal, binding);
        }
        return desk.show(id, model);
    }

    /** Keeps what is there and goes to the kitchen table: an advisor is booked before the visit ends. */
    @PostMapping(params = "conseiller")
    String book(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (binding.hasErrors()) {
            return desk.show(id, model);
        }
        closing.requireOpen(id);
        try {
            closing.keep(id, form, account.id());
            return "redirect:/orientations/nouvelle?habitant=%s&intervention=%s&retour=/interventions/%s/cloture"
                    .formatted(closing.whom(id), id, id);
        } catch (WrittenByTwo both) {
            both.showIn(binding, model);
        } catch (Refused refusal) {
            refuse(refusal, binding);
        }
        return desk.show(id, model);
    }

    /** The page saves what is told on it by itself. */
    @PostMapping(params = "quietly")
    String keep(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        return quietly.save(model, binding, () -> closing.keep(id, form.withoutConsents(), account.id()));
    }

    /** What lacks is told together with what is wrong; nothing is known of a form with a value that could not be read. */
    private String showAllThatLacks(InterventionId id, ClosingForm form, BindingResult binding, Model model) {
        if (binding.getTarget() != null) {
            tell(desk.missing(id, form), binding, model);
        }
        return desk.show(id, model);
    }

    private static void refuse(Refused refusal, BindingResult binding) {
        String field = FIELDS.contains(refusal.field()) ? refusal.field() : "";
        binding.rejectValue(field, "refused", refusal.sentence());
    }

    private static void tell(List<Missing> missing, BindingResult binding, Model model) {
        missing.stream()
                .filter(Missing::isHere)
                .filter(lack -> !binding.hasFieldErrors(lack.field()))
                .forEach(lack -> binding.rejectValue(lack.field(), "missing", lack.sentence()));
        model.addAttribute(
                "elsewhere", missing.stream().filter(lack -> !lack.isHere()).toList());
    }
}
