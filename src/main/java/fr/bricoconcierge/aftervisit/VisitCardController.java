package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A small card to hand over after a visit, with the code that leads to the three questions. */
@Controller
class VisitCardController {

    private final InterventionReading reading;
    private final VisitLinks links;
    private final Printing printing;
    private final Settings settings;

    VisitCardController(InterventionReading reading, VisitLinks links, Printing printing, Settings settings) {
        this.reading = reading;
        this.links = links;
        this.printing = printing;
        this.settings = settings;
    }

    @PostMapping("/interventions/{id}/carte-retour")
    ResponseEntity<byte[]> print(@PathVariable InterventionId id) {
        VisitPage visit = reading.getPage(id);
        if (visit.state() != InterventionState.CLOSED || visit.forgotten()) {
            throw new NothingToAsk(id);
        }
        byte[] pdf = printing.pdf(
                Paper.A5,
                "aftervisit/card",
                Map.of(
                        "day", visit.moment().exact(),
                        "qr", QrCode.dataUri(links.onPaper(id)),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"votre-avis.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }

    /** Nobody is asked about a visit that is under way, given up or forgotten. */
    static final class NothingToAsk extends NotFound {

        NothingToAsk(InterventionId id) {
            super("card of a visit", id);
        }
    }
}
