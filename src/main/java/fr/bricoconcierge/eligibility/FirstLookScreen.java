package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What the questions of a first look need to be asked, wherever they are. */
@Component
public class FirstLookScreen {

    private static final String INCOME = "look.income";
    private static final String SAY_AGAIN = "Redites le montant\u00a0: il n’est gardé nulle part.";

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

    /** Beside its question; the amount is to be said again, since no page holds it. */
    public static void refuse(BindingResult sent, FirstLookForm look, Refused refusal) {
        String field = "look." + refusal.field();
        if (!sent.hasFieldErrors(field)) {
            sent.rejectValue(field, "refused", refusal.sentence());
        }
        if (look.hasIncome() && !sent.hasFieldErrors(INCOME)) {
            askAgain(sent, SAY_AGAIN);
        }
    }

    /** The same of a form that could not be read as a whole. */
    public static void askAgain(BindingResult sent) {
        if (sent.getFieldValue(INCOME) instanceof String typed && !typed.isBlank()) {
            askAgain(sent, SAY_AGAIN);
        }
    }

    private static void askAgain(BindingResult sent, String sentence) {
        sent.addError(new FieldError(sent.getObjectName(), INCOME, sentence));
    }

    private static List<Choice> people() {
        return IntStream.rangeClosed(1, Ceilings.MOST_PEOPLE)
                .mapToObj(people -> Choice.of(people, people == 1 ? "1 personne" : people + " personnes"))
                .toList();
    }
}
