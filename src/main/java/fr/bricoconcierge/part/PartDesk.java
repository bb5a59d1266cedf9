package fr.bricoconcierge.part;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import fr.bricoconcierge.shared.WrittenByTwo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows a part on the screen of its type, and saves its steps. */
@Component
public class PartDesk {

    private final PartReading reading;
    private final QuietSaving quietly;
    private final Map<PartType, PartScreen> screens;
    private final List<PartAside> asides;

    PartDesk(PartReading reading, QuietSaving quietly, List<PartScreen> screens, List<PartAside> asides) {
        this.quietly = quietly;
        this.reading = reading;
        this.asides = asides;
        this.screens = screens.stream().collect(Collectors.toMap(PartScreen::type, Function.identity()));
    }

    public String show(PartAddress at, CurrentAccount account, Model model) {
        PartView part = reading.get(at.id(), at.part());
        model.addAttribute("part", part);
        asides.forEach(aside -> aside.show(part, model));
        model.addAttribute("themes", Choice.of(Theme.values()));
        return Objects.requireNonNull(screens.get(part.type())).show(part, account, model);
    }

    /** Beside its field; once the visit is over there is no field left to say it beside. */
    public void tell(PartAddress at, Refused refusal, BindingResult binding) {
        if (!reading.get(at.id(), at.part()).isOpen()) {
            throw refusal;
        }
        binding.rejectValue(refusal.field(), "refused", refusal.sentence());
    }

    /**
     * Saves a step that two people may write in at once. A page that saves by itself gets a line back that says how it
     * went, and is spared what lacks only because the person has not come to it yet.
     */
    public String saveShared(PartStep step, String anchor, BindingResult binding, SharedStep work) {
        if (step.at().isQuiet()) {
            return quietly.save(step.model(), binding, work);
        }
        try {
            return save(step, anchor, binding, work::save);
        } catch (WrittenByTwo both) {
            both.showIn(binding, step.model());
            return show(step.at(), step.account(), step.model());
        }
    }

    /** Saves one step and comes back to it; what a rule refuses is shown beside its field, with everything typed. */
    public String save(PartStep step, String anchor, BindingResult binding, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                work.run();
                step.redirect().addFlashAttribute(Flash.NAME, Flash.done("intervention.saved"));
                return step.backTo(anchor);
            } catch (Refused refusal) {
                tell(step.at(), refusal, binding);
            }
        }
        return show(step.at(), step.account(), step.model());
    }
}
