package fr.bricoconcierge.charter;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The charter to read, and on paper. */
@Controller
@RequestMapping("/charte")
class CharterController {

    private final CharterText words;
    private final CharterDocument document;

    CharterController(CharterText words, CharterDocument document) {
        this.words = words;
        this.document = document;
    }

    @GetMapping
    String read(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("text", words.inForce());
        model.addAttribute("steers", account.is(Role.COORDINATOR));
        model.addAttribute("shows", !account.is(Role.ADVISOR));
        return "charter/text";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> print() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"charte.pdf\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(document.print());
    }
}
