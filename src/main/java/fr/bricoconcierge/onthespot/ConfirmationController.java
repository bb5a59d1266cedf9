package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.papers.AskedPaper;
import fr.bricoconcierge.papers.PaperState;
import fr.bricoconcierge.papers.ReferralPapers;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.StartedFrom;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the resident is shown and keeps of the meeting that was booked: when, where, with whom, what to bring. */
@Controller
@RequestMapping("/orientations/suivi/{id}/confirmation")
class ConfirmationController {

    private final MeetingReading reading;
    private final ReferralPapers papers;
    private final Printing printing;
    private final Settings settings;

    ConfirmationController(MeetingReading reading, ReferralPapers papers, Printing printing, Settings settings) {
        this.reading = reading;
        this.papers = papers;
        this.printing = printing;
        this.settings = settings;
    }

    @GetMapping
    String show(@PathVariable ReferralId id, @ModelAttribute("from") StartedFrom from, Model model) {
        model.addAttribute("meeting", reading.get(id));
        model.addAttribute("asked", asked(id));
        model.addAttribute("sent", reading.sent(id));
        model.addAttribute("servicePhone", phone());
        model.addAttribute("back", from.retour() == null ? "/orientations/suivi/" + id : from.retour());
        model.addAttribute("closes", from.retour() != null && from.retour().endsWith("/cloture"));
        return "onthespot/confirmation";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> print(@PathVariable ReferralId id) {
        byte[] pdf = printing.pdf(
                Paper.A4,
                "onthespot/paper",
                Map.of(
                        "meeting", reading.get(id),
                        "asked", asked(id),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", phone()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rendez-vous-conseil.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pdf);
    }

    private List<AskedPaper> asked(ReferralId id) {
        return papers.of(id).stream()
                .filter(paper -> paper.state() != PaperState.NOT_APPLICABLE)
                .toList();
    }

    private String phone() {
        return PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE));
    }
}
