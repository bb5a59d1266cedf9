package fr.bricoconcierge.shared;

import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Two people changed the same answer: nothing is kept until somebody chose. */
public class WrittenByTwo extends RuntimeException {

    private final transient Object form;
    private final Map<String, String> sentences;

    WrittenByTwo(Object form, Map<String, String> sentences) {
        super("Quelqu’un a écrit en même temps que vous.");
        this.form = form;
        this.sentences = Map.copyOf(sentences);
    }

    /** Puts what both wrote in the form that was sent, with a sentence beside each field to choose in. */
    public void showIn(BindingResult sent, Model model) {
        BindingResult both = SentForm.replace(sent, form, model);
        sentences.forEach((field, sentence) -> both.rejectValue(field, "written-by-two", sentence));
    }
}
