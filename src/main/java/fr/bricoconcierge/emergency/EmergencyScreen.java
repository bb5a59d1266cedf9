package fr.bricoconcierge.emergency;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.part.OrientationDesk;
import fr.bricoconcierge.part.PartScreen;
import fr.bricoconcierge.part.PartView;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of an emergency part: whom to call, the danger, and what keeps it off for a time. */
@Component
class EmergencyScreen implements PartScreen {

    private final EmergencyReading reading;
    private final SeenAgain seenAgain;
    private final OrientationDesk orientations;

    EmergencyScreen(EmergencyReading reading, SeenAgain seenAgain, OrientationDesk orientations) {
        this.reading = reading;
        this.seenAgain = seenAgain;
        this.orientations = orientations;
    }

    @Override
    public PartType type() {
        return PartType.EMERGENCY;
    }

    @Override
    public String show(PartView part, CurrentAccount account, Model model) {
        EmergencyView emergency = reading.get(part.id());
        model.addAttribute("emergency", emergency);
        model.addAttribute("seenAgain", seenAgain.of(part.id()));
        model.addAttribute("dangers", dangers());
        model.addAttribute("numbers", emergency.numbers());
        PartScreen.unlessSent(model, "dangerForm", emergency.dangerForm());
        PartScreen.unlessSent(model, "safeForm", emergency.makeSafe());
        orientations.offer(part, emergency.subject(part.theme()), model);
        return "emergency/show";
    }

    private static List<Choice> dangers() {
        return Choice.of((Labelled[]) DangerKind.values());
    }
}
