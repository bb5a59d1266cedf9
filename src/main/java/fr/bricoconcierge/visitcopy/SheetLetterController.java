package fr.bricoconcierge.visitcopy;

import fr.bricoconcierge.howto.HowToSheets;
import fr.bricoconcierge.howto.HowToText;
import fr.bricoconcierge.howto.HowToTextId;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a resident the how-to sheet that a part of their visit handed over, by e-mail (I3). */
@Controller
class SheetLetterController {

    private final InterventionReading reading;
    private final HowToSheets sheets;
    private final VisitCopyLetters letters;
    private final JdbcClient database;

    SheetLetterController(
            InterventionReading reading, HowToSheets sheets, VisitCopyLetters letters, JdbcClient database) {
        this.reading = reading;
        this.sheets = sheets;
        this.letters = letters;
        this.database = database;
    }

    @PostMapping("/interventions/{id}/parties/{part}/fiche/envoi")
    String send(@PathVariable InterventionId id, @PathVariable UUID part, RedirectAttributes redirect) {
        VisitPage visit = reading.getPage(id);
        boolean sent = letters.send(visit, getHandedOver(id, part));
        redirect.addFlashAttribute(
                Flash.NAME, sent ? Flash.done("visit-copy.sheet-sent") : Flash.watch("visit-copy.no-address"));
        return "redirect:/interventions/%s/parties/%s#suite".formatted(id, part);
    }

    /** As it was when it was handed over. */
    private HowToText getHandedOver(InterventionId id, UUID part) {
        return database.sql("""
                        select a.how_to_text_id as value from intervention_advice a
                        join intervention_part p on p.id = a.part_id and p.withdrawn_at is null
                        where p.id = ? and p.intervention_id = ? and a.how_to_text_id is not null
                        """)
                .params(part, id.value())
                .query(HowToTextId.class)
                .optional()
                .flatMap(sheets::text)
                .orElseThrow(() -> new NoSheet(part));
    }

    /** Nothing to send of a part that handed over no sheet. */
    static final class NoSheet extends NotFound {

        NoSheet(UUID part) {
            super("sheet of a part", part);
        }
    }
}
