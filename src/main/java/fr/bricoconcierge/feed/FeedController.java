package fr.bricoconcierge.feed;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one gets, replaces and takes back the address of one's agenda, and the agenda behind it. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedAddresses addresses;
    private final FeedReading reading;
    private final AgendaCalendar calendar;
    private final Clock clock;

    FeedController(FeedAddresses addresses, FeedReading reading, AgendaCalendar calendar, Clock clock) {
        this.addresses = addresses;
        this.reading = reading;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/abonnement")
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        return page(account, model);
    }

    /** Shown in the answer itself and never again: no redirect could carry it without keeping it somewhere. */
    @PostMapping("/abonnement")
    String make(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("address", addresses.make(account.id()));
        return page(account, model);
    }

    @PostMapping("/abonnement/retrait")
    String revoke(@AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        addresses.revoke(account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("feed.revoked"));
        return "redirect:/abonnement";
    }

    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        AccountId account = addresses.find(token).orElseThrow(FeedNotFound::new);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(calendar.of(reading.entries(account, clock.instant())));
    }

    private String page(CurrentAccount account, Model model) {
        model.addAttribute(
                "made", addresses.madeAt(account.id()).map(Moment::at).orElse(null));
        return "feed/page";
    }
}
