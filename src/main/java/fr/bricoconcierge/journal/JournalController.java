package fr.bricoconcierge.journal;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of who did what. */
@Controller
@RequestMapping("/journal")
class JournalController {

    private final JournalReading reading;

    JournalController(JournalReading reading) {
        this.reading = reading;
    }

    @GetMapping
    String read(
            @RequestParam(name = "acte", required = false) @Nullable AuditAction action,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        model.addAttribute("log", reading.read(action, page, account.id()));
        model.addAttribute("actions", AuditAction.values());
        return "journal/list";
    }
}
