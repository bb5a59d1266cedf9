package fr.bricoconcierge.question;

import fr.bricoconcierge.account.CurrentAccount;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A note of a question, corrected: what was written before stays. */
@Controller
@RequestMapping("/apprentissages/questions/{id}/notes/{note}")
class NoteController {

    private final QuestionReading reading;
    private final Questions questions;

    NoteController(QuestionReading reading, Questions questions) {
        this.reading = reading;
        this.questions = questions;
    }

    @GetMapping
    String edit(@PathVariable QuestionId id, @PathVariable UUID note, Model model) {
        model.addAttribute("form", NoteForm.of(reading.note(id, note)));
        return page(id, note, model);
    }

    @PostMapping
    String correct(
            @PathVariable QuestionId id,
            @PathVariable UUID note,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        String page = page(id, note, model);
        if (binding.hasErrors()) {
            return page;
        }
        questions.correct(id, note, form, account.id());
        return "redirect:/apprentissages/questions/" + id;
    }

    private String page(QuestionId id, UUID note, Model model) {
        model.addAttribute("question", reading.get(id));
        model.addAttribute("note", reading.note(id, note));
        return "question/note";
    }
}
