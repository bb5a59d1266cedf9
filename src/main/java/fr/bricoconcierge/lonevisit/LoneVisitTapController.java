package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The taps of the bar. A tablet that sends them by script, at once or when the network is back, is answered without a
 * page and says when they were made.
 */
@Controller
@RequestMapping("/veille/{id}")
class LoneVisitTapController {

    private static final String BY_SCRIPT = "X-Requested-With";

    private final Watching watching;
    private final LoneVisitReading reading;
    private final Clock clock;

    LoneVisitTapController(Watching watching, LoneVisitReading reading, Clock clock) {
        this.watching = watching;
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping("/sortie")
    Object leave(
            @PathVariable LoneVisitId id,
            @RequestParam(defaultValue = "OUT") LoneVisitEnding comment,
            @RequestParam(required = false) @Nullable Instant le,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        String visit = watching.end(id, comment, le, account);
        return answer(visit, script, "lone-visit.ended", account, redirect);
    }

    @PostMapping("/fin")
    Object prolong(
            @PathVariable LoneVisitId id,
            @ModelAttribute Prolongation prolongation,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        String visit = watching.prolong(id, prolongation, account);
        reading.seenAlone(account.id(), clock.instant());
        String said = prolongation.isChosen() ? "lone-visit.prolonged" : "lone-visit.prolonged-shortest";
        return answer(visit, script, said, account, redirect);
    }

    private static Object answer(
            String visit, @Nullable String script, String key, CurrentAccount account, RedirectAttributes redirect) {
        if (script != null) {
            return ResponseEntity.noContent().build();
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done(key));
        return account.role() == Role.COORDINATOR ? "redirect:/veille" : "redirect:" + visit;
    }
}
