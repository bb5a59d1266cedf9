package fr.bricoconcierge.wording;

import fr.bricoconcierge.print.PaperFit;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.StandDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a text leaves room for all that stands on its paper beside it, as many stands as are ever announced included. */
@Component
class TextFit {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 23);

    /** As long as they come: a mercredi in septembre. */
    private static final StandDate LONG =
            new StandDate("Marché de Wazemmes", "Place de la Nouvelle-Aventure", "Armentières", at(9), at(12));

    private final Printing printing;

    TextFit(Printing printing) {
        this.printing = printing;
    }

    /**
     * Lays the document out with that text.
     *
     * @throws Refused beside {@code title} or {@code body} when it does not fit
     */
    void require(PrintedDocument document, FilledText text) {
        PaperFit fit = measure(document, text);
        if (fit.tooWide()) {
            boolean titleAlone =
                    measure(document, new FilledText(text.title(), List.of())).tooWide();
            throw new Refused(
                    titleAlone ? "title" : "body",
                    "Un mot est plus large que la feuille. Raccourcissez-le, ou coupez-le par une espace.");
        }
        if (fit.isTooLong()) {
            throw new Refused("body", document.text().tooLong());
        }
    }

    private PaperFit measure(PrintedDocument document, FilledText text) {
        Map<String, Object> values = new HashMap<>(document.example(text));
        values.put("stands", Collections.nCopies(document.stands(), LONG));
        return printing.measure(document.paper(), document.template(), values);
    }

    private static Instant at(int hour) {
        return DAY.atTime(LocalTime.of(hour, 30)).atZone(Moment.PARIS).toInstant();
    }
}
