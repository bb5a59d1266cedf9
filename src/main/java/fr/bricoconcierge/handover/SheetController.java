package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ReferralId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sheet of a referral, for the team and for its advisors. Taking it is written down, and so is no GET. */
@Controller
class SheetController {

    private final SheetPrinting printing;

    SheetController(SheetPrinting printing) {
        this.printing = printing;
    }

    @PostMapping({"/orientations/suivi/{id}/fiche", "/orientations/{id}/fiche"})
    ResponseEntity<byte[]> print(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"orientation.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(printing.print(id, account));
    }
}
