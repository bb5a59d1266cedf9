package fr.bricoconcierge.advice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.howto.HowToSheets;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.OrientationDesk;
import fr.bricoconcierge.part.PartScreen;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.shared.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an advice part: the problem, then one question after the other. */
@Component
class AdviceScreen implements PartScreen {

    private final AdviceReading reading;
    private final OrientationDesk orientations;
    private final HowToSheets sheets;

    AdviceScreen(AdviceReading reading, OrientationDesk orientations, HowToSheets sheets) {
        this.reading = reading;
        this.sheets = sheets;
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
        if (advice.selfRepair() == SelfRepair.ABLE) {
            model.addAttribute("sheets", sheets(part, advice));
        }
        PartScreen.unlessSent(model, "problemForm", advice.problem(part.theme()));
        PartScreen.unlessSent(model, "howToForm", advice.howToForm());
        PartScreen.unlessSent(model, "exceptionForm", advice.exception());
        orientations.offer(part, part.theme(), model);
        return "advice/show";
    }

    /** Those on the theme of the problem first, and the one handed over even when it is offered no more. */
    private List<Choice> sheets(PartView part, AdviceView advice) {
        List<Choice> offered = new ArrayList<>(sheets.offered(part.theme()).stream()
                .map(sheet -> Choice.of(sheet.id(), sheet.title()))
                .toList());
        if (advice.howToSheet() != null && sheets.offered(advice.howToSheet()).isEmpty()) {
            offered.add(Choice.of(advice.howToSheet(), advice.howToTitle() + " (retirée depuis)"));
        }
        return offered;
    }
}
