package fr.bricoconcierge.visitcopy;

import fr.bricoconcierge.aftervisit.VisitLinks;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prints and sends what a resident keeps of a closed visit. */
@Controller
class VisitCopyController {

    private final InterventionReading reading;
    private final VisitCopies copies;
    private final VisitCopyLetters letters;
    private final VisitLinks links;
    private final Printing printing;
    private final Settings settings;

    VisitCopyController(
            InterventionReading reading,
            VisitCopies copies,
            VisitCopyLetters letters,
            VisitLinks links,
            Printing printing,
            Settings settings) {
        this.reading = reading;
        this.copies = copies;
        this.letters = letters;
        this.links = links;
        this.printing = printing;
        this.settings = settings;
    }

    @GetMapping("/interventions/{id}/copie")
    ResponseEntity<byte[]> print(@PathVariable InterventionId id) {
        VisitPage visit = getClosed(id);
        byte[] pdf = printing.pdf(
                Paper.A4,
                "visitcopy/paper",
                Map.of(
                        "visit", visit,
                        "copy", copies.of(id),
                        "question", visit.forgotten() ? "" : QrCode.dataUri(links.onPaper(id)),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"votre-visite.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }

    @PostMapping("/interventions/{id}/copie/envoi")
    String send(@PathVariable InterventionId id, RedirectAttributes redirect) {
        boolean sent = letters.send(getClosed(id));
        redirect.addFlashAttribute(
                Flash.NAME, sent ? Flash.done("visit-copy.sent") : Flash.watch("visit-copy.no-address"));
        return "redirect:/interventions/" + id;
    }

    private VisitPage getClosed(InterventionId id) {
        VisitPage visit = reading.getPage(id);
        if (visit.state() != InterventionState.CLOSED) {
            throw new NotClosed(id);
        }
        return visit;
    }

    /** Nothing to keep of a visit that is under way or given up. */
    static final class NotClosed extends NotFound {

        NotClosed(InterventionId id) {
            super("copy of a visit", id);
        }
    }
}
