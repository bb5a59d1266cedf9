package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is alone in a home now, the alerts, and who took them in hand. */
@Controller
@RequestMapping("/veille")
class LoneVisitController {

    private final LoneVisitReading reading;
    private final AlertContacts contacts;
    private final Watching watching;
    private final Clock clock;

    LoneVisitController(LoneVisitReading reading, AlertContacts contacts, Watching watching, Clock clock) {
        this.reading = reading;
        this.contacts = contacts;
        this.watching = watching;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        Instant now = clock.instant();
        boolean all = account.role() == Role.COORDINATOR;
        List<LoneVisitRow> rows = reading.rows(all ? null : account.id(), now);
        model.addAttribute("now", now);
        model.addAttribute(
                "underWay", rows.stream().filter(LoneVisitRow::isUnderWay).toList());
        model.addAttribute(
                "over", rows.stream().filter(row -> !row.isUnderWay()).toList());
        model.addAttribute(
                "contacts",
                contacts.reachable().stream().map(AlertContact::called).toList());
        model.addAttribute("all", all);
        return "lonevisit/list";
    }

    @PostMapping("/{id}/prise-en-charge")
    String acknowledge(
            @PathVariable LoneVisitId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        watching.acknowledge(id, account);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("lone-visit.acknowledged"));
        return "redirect:/veille";
    }

    /** A sign of the tablet, which the page it was sent from asks for every few minutes. */
    @PostMapping("/signe")
    ResponseEntity<Void> hear(@AuthenticationPrincipal CurrentAccount account) {
        reading.seenAlone(account.id(), clock.instant());
        return ResponseEntity.noContent().build();
    }
}
