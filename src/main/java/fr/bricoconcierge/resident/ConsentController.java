package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person agrees to, and takes back in one tap. */
@Controller
@RequestMapping("/habitants/{id}/accords/{purpose}")
class ConsentController {

    private final Consents consents;
    private final Clock clock;

    ConsentController(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Never by the public page: its words are not those read out here. */
    @PostMapping
    String give(
            @PathVariable ResidentId id,
            @PathVariable ConsentPurpose purpose,
            @RequestParam(defaultValue = "ORAL") ConsentHow how,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (how == ConsentHow.PUBLIC_PAGE) {
            throw new Refused(
                    "Dites comment la personne a répondu\u00a0: de vive voix, sur la tablette ou sur papier.");
        }
        consents.give(id, purpose, how, account.id(), clock.instant());
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("resident.consent-given")
                        .undoneBy("/habitants/%s/accords/%s/retrait".formatted(id, purpose)));
        return "redirect:/habitants/" + id;
    }

    @PostMapping("/retrait")
    String withdraw(
            @PathVariable ResidentId id,
            @PathVariable ConsentPurpose purpose,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        consents.withdraw(id, purpose, ConsentHow.ORAL, account.id(), clock.instant());
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.done("resident.consent-withdrawn")
                        .undoneBy("/habitants/%s/accords/%s/retrait/annulation".formatted(id, purpose)));
        return "redirect:/habitants/" + id;
    }

    @PostMapping("/retrait/annulation")
    String takeBack(
            @PathVariable ResidentId id,
            @PathVariable ConsentPurpose purpose,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        consents.takeBackWithdrawal(id, purpose, account.id(), clock.instant());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.consent-given"));
        return "redirect:/habitants/" + id;
    }
}
