package fr.bricoconcierge.moving;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Where a household lived until when, and who left it, in its history. */
@Component
class MovingHistory implements HistorySource {

    @Override
    public String view() {
        return "moving_history";
    }

    /** The detail is a first name, a day and an address; the name and the address may be empty. */
    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] told = String.valueOf(fact.detail()).split("\\|", 3);
        String day = Moment.dayAndYear(LocalDate.parse(told[1]));
        if (fact.kind().equals("LEFT") && !told[0].isEmpty()) {
            return new HistoryLine("log-out", told[0] + " ne vit plus ici", "Depuis le " + day, null);
        }
        String who = told[0].isEmpty() ? "A habité " : told[0] + " a habité ";
        String where = who + (told[2].isEmpty() ? "une autre adresse" : told[2]);
        return new HistoryLine("home", where, "Jusqu’au " + day, null);
    }
}
