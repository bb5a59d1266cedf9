package fr.bricoconcierge.advice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.OrientationDesk;
import fr.bricoconcierge.part.PartScreen;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an advice part: the problem, then one question after the other. */
@Component
class AdviceScreen implements PartScreen {

    private final AdviceReading reading;
    private final OrientationDesk orientations;

    AdviceScreen(AdviceReading reading, OrientationDesk orientations) {
        this.reading = reading;
        this.orientations = orientations;
    }

    @Override
    public PartType type() {
        return PartType.ADVICE;
    }

    @Override
    public String show(PartView part, CurrentAccount account, Model model) {
        AdviceView advice = reading.get(part.id());
        model.addAttribute("advice", advice);
        model.addAttribute("responsibles", Choice.of(Responsible.values()));
        model.addAttribute("repairs", Choice.of(SelfRepair.values()));
        PartScreen.unlessSent(model, "problemForm", advice.problem(part.theme()));
        PartScreen.unlessSent(model, "howToForm", advice.howToForm());
        PartScreen.unlessSent(model, "exceptionForm", advice.exception());
        orientations.offer(part, part.theme(), model);
        return "advice/show";
    }
}
