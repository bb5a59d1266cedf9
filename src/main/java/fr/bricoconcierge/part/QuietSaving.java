package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.WrittenByTwo;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Keeps what somebody is typing while they go on; what lacks is not asked for before they say they are done. */
@Component
public class QuietSaving {

    private static final Set<String> NOT_COME_TO = Set.of("NotNull", "NotBlank", "AssertTrue");
    private static final String LINE = "part/saved :: line";

    private final Clock clock;

    QuietSaving(Clock clock) {
        this.clock = clock;
    }

    /** @return the line to show in the form */
    public String save(Model model, BindingResult binding, SharedStep work) {
        for (FieldError error : binding.getFieldErrors()) {
            if (!NOT_COME_TO.contains(error.getCode())) {
                return held(model, binding, "Pas encore enregistré\u00a0: " + error.getDefaultMessage());
            }
        }
        try {
            model.addAttribute("shown", work.save().shown());
            model.addAttribute("saved", "Enregistré à " + Moment.hour(clock.instant()));
            return LINE;
        } catch (WrittenByTwo both) {
            return held(
                    model, binding, "Quelqu’un écrit en même temps que vous. Enregistrez pour voir les deux textes.");
        } catch (Refused refusal) {
            return held(model, binding, "Pas encore enregistré\u00a0: " + refusal.sentence());
        }
    }

    /** The form still shows what it showed. */
    private static String held(Model model, BindingResult binding, String sentence) {
        model.addAttribute("shown", binding.getFieldValue("shown"));
        model.addAttribute("held", sentence);
        return LINE;
    }
}
