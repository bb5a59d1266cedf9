package fr.bricoconcierge.gear;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inventory: what one has with one, for a concierge; everything, for whoever coordinates. */
@Controller
@RequestMapping("/materiel")
class GearController {

    private final GearReading reading;
    private final GearPrint print;
    private final Clock clock;

    GearController(GearReading reading, GearPrint print, Clock clock) {
        this.reading = reading;
        this.print = print;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String qui,
            @RequestParam(required = false) @Nullable GearKind genre,
            @RequestParam(defaultValue = "false") boolean aControler,
            @RequestParam(defaultValue = "false") boolean horsService,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        GearFilter filter = GearFilter.of(qui, genre, aControler, horsService);
        model.addAttribute("today", Moment.dateOf(clock.instant()));
        if (account.is(Role.CONCIERGE) && filter.isEmpty()) {
            return carried(account, model);
        }
        model.addAttribute("filter", filter);
        model.addAttribute("things", reading.things(filter));
        model.addAttribute("count", reading.count(filter));
        model.addAttribute("holders", reading.holders());
        model.addAttribute("kinds", Choice.of(GearKind.values()));
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        return "gear/list";
    }

    private String carried(CurrentAccount account, Model model) {
        model.addAttribute("mine", reading.things(GearFilter.of(account.id().toString(), null, false, false)));
        model.addAttribute("store", reading.things(GearFilter.of(GearFilter.STORE, null, false, false)));
        return "gear/carried";
    }

    /** What the filter shows, on paper: for the insurer, or to go round the store with. */
    @GetMapping("/inventaire.pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam(required = false) @Nullable String qui,
            @RequestParam(required = false) @Nullable GearKind genre,
            @RequestParam(defaultValue = "false") boolean aControler,
            @RequestParam(defaultValue = "false") boolean horsService) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"inventaire.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(print.of(GearFilter.of(qui, genre, aControler, horsService)));
    }

    @GetMapping("/{id}")
    String show(@PathVariable GearId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        GearRow thing = reading.get(id);
        model.addAttribute("thing", thing);
        model.addAttribute("history", reading.history(id));
        model.addAttribute("today", Moment.dateOf(clock.instant()));
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        model.addAttribute("mine", thing.isHeldBy(account.id()));
        return "gear/show";
    }
}
