package fr.bricoconcierge.question;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.figure.Figures;
import fr.bricoconcierge.shared.Choice;
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

/** The questions, and for each its figures, what was noted and the answers. */
@Controller
@RequestMapping("/apprentissages/questions")
class QuestionController {

    private final QuestionReading reading;
    private final Questions questions;
    private final Figures figures;

    QuestionController(QuestionReading reading, Questions questions, Figures figures) {
        this.reading = reading;
        this.questions = questions;
        this.figures = figures;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("board", new QuestionBoard(reading.all()));
        return "question/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable QuestionId id, Model model) {
        return page(id, model);
    }

    @PostMapping("/{id}/reponse")
    String answer(
            @PathVariable QuestionId id,
            @Valid @ModelAttribute("answerForm") AnswerForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        reading.get(id);
        if (!binding.hasErrors()) {
            try {
                questions.answer(id, form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("question.answered"));
                return "redirect:/apprentissages/questions/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return page(id, model);
    }

    @PostMapping("/{id}/notes")
    String note(
            @PathVariable QuestionId id,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        reading.get(id);
        if (binding.hasErrors()) {
            return page(id, model);
        }
        questions.note(id, form, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("question.noted"));
        return "redirect:/apprentissages/questions/" + id;
    }

    private String page(QuestionId id, Model model) {
        model.addAttribute("question", reading.get(id));
        model.addAttribute("indicators", figures.of(reading.figures(id)));
        model.addAttribute("answers", reading.answers(id));
        model.addAttribute("notes", reading.notes(id));
        model.addAttribute("confidences", Choice.of(Confidence.values()));
        if (!model.containsAttribute("answerForm")) {
            model.addAttribute("answerForm", AnswerForm.empty());
        }
        if (!model.containsAttribute("noteForm")) {
            model.addAttribute("noteForm", NoteForm.empty());
        }
        return "question/show";
    }
}
