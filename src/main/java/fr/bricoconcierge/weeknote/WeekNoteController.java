package fr.bricoconcierge.weeknote;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.feedback.Tone;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** A concierge's own weeks. */
@Controller
@RequestMapping("/ma-semaine")
class WeekNoteController {

    private final WeekNotes notes;

    WeekNoteController(WeekNotes notes) {
        this.notes = notes;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("weeks", notes.weeks(account.id()));
        return "weeknote/list";
    }

    @GetMapping("/{monday}")
    String form(@PathVariable String monday, @AuthenticationPrincipal CurrentAccount account, Model model) {
        LocalDate week = week(monday);
        model.addAttribute("form", notes.find(week, account.id()));
        return ask(week, model);
    }

    @PostMapping("/{monday}")
    String write(
            @PathVariable String monday,
            @Valid @ModelAttribute("form") WeekNoteForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        LocalDate week = week(monday);
        if (!binding.hasErrors() && form.saysNothing()) {
            binding.rejectValue("surprised", "required", "Écrivez au moins une phrase, où vous voulez.");
        }
        if (binding.hasErrors()) {
            return ask(week, model);
        }
        notes.write(week, form, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("weeknote.written"));
        return "redirect:/ma-semaine";
    }

    private static String ask(LocalDate week, Model model) {
        model.addAttribute("week", new WeekRow(week, false, false).said());
        model.addAttribute("path", "/ma-semaine/" + week);
        model.addAttribute("tones", Choice.of(Tone.values()));
        return "weeknote/form";
    }

    private static LocalDate week(String monday) {
        try {
            return LocalDate.parse(monday);
        } catch (DateTimeException e) {
            throw new WeekNotFound(monday);
        }
    }
}
