package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down, with one tap an address, whether it helped. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}/nouvelles")
class HelpController {

    private final HelpReading reading;
    private final HelpAsking asking;

    HelpController(HelpReading reading, HelpAsking asking) {
        this.reading = reading;
        this.asking = asking;
    }

    @GetMapping
    String form(@ModelAttribute PartAddress at, Model model) {
        model.addAttribute("form", HelpForm.EMPTY);
        return ask(at, model);
    }

    @PostMapping
    String answer(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("form") HelpForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        String page = ask(at, model);
        if (!binding.hasErrors()) {
            try {
                asking.answer(at.id(), at.part(), form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("hindsight.answered"));
                return "redirect:/interventions/%s/parties/%s/nouvelles".formatted(at.id(), at.part());
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return page;
    }

    private String ask(PartAddress at, Model model) {
        List<HelpRow> rows = reading.of(at.id(), at.part());
        model.addAttribute("visit", at.id());
        model.addAttribute("part", at.part());
        model.addAttribute(
                "asked", reading.asked(at.id(), at.part()).orElseThrow(() -> new InterventionNotFound(at.part())));
        model.addAttribute("rows", rows);
        model.addAttribute("answers", Help.values());
        model.addAttribute(
                "left", rows.stream().filter(row -> row.help() == null).count());
        return "hindsight/form";
    }
}
