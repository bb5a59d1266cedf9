package fr.bricoconcierge.shared;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** The form that somebody has just sent, shown again as it stands now. */
public final class SentForm {

    private SentForm() {}

    /** What is wrong with {@code form} is told to the answer from then on. */
    public static BindingResult replace(BindingResult sent, Object form, Model model) {
        var now = new BeanPropertyBindingResult(form, sent.getObjectName());
        model.addAttribute(sent.getObjectName(), form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + sent.getObjectName(), now);
        return now;
    }
}
