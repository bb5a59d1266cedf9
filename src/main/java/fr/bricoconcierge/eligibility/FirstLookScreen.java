package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the questions of a first look need to be asked, wherever they are. */
@Component
public class FirstLookScreen {

    private final CeilingReading ceilings;

    FirstLookScreen(CeilingReading ceilings) {
        this.ceilings = ceilings;
    }

    public void ask(Model model) {
        model.addAttribute("ceilings", ceilings.today());
        model.addAttribute("occupancies", Choice.of(Occupancy.values()));
        model.addAttribute("yesNo", Choice.of(YesNo.values()));
        model.addAttribute("brackets", Choice.of(Bracket.values()));
        model.addAttribute("peopleChoices", people());
    }

    private static List<Choice> people() {
        return IntStream.rangeClosed(1, Ceilings.MOST_PEOPLE)
                .mapToObj(people -> Choice.of(people, people == 1 ? "1 personne" : people + " personnes"))
                .toList();
    }
}
