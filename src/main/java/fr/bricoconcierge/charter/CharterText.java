package fr.bricoconcierge.charter;

import fr.bricoconcierge.solicitation.OverSolicitationCharter;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.wording.FilledText;
import fr.bricoconcierge.wording.Placeholder;
import fr.bricoconcierge.wording.PrintedText;
import fr.bricoconcierge.wording.PrintedTexts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of the charter in force, with the limits in force. */
@Component
public class CharterText {

    private final PrintedTexts texts;
    private final Solicitations solicitations;

    CharterText(PrintedTexts texts, Solicitations solicitations) {
        this.texts = texts;
        this.solicitations = solicitations;
    }

    public FilledText inForce() {
        return texts.filled(PrintedText.CHARTER, limits());
    }

    Map<Placeholder, String> limits() {
        OverSolicitationCharter charter = solicitations.charter();
        return Map.of(
                Placeholder.CONTACTS,
                String.valueOf(charter.contacts().most()),
                Placeholder.CONTACT_PERIOD,
                charter.contacts().period().getDays() + "\u00a0jours",
                Placeholder.VISITS,
                String.valueOf(charter.visits().most()),
                Placeholder.VISIT_PERIOD,
                charter.visits().period().toTotalMonths() + "\u00a0mois");
    }
}
