package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The taps on the counters of a session. */
@Controller
@RequestMapping("/stands/{id}/pointages")
class StandTallyController {

    private final StandTallying tallying;
    private final StandReading reading;

    StandTallyController(StandTallying tallying, StandReading reading) {
        this.tallying = tallying;
        this.reading = reading;
    }

    /** Without a script the page comes back whole; with one the counters alone, where the thumb is. */
    @PostMapping
    String tap(
            @PathVariable StandSessionId id,
            @RequestParam UUID tap,
            @RequestParam TallyKind kind,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        tallying.tap(tap, id, kind, account.id());
        String undo = "/stands/%s/pointages/%s/annulation".formatted(id, tap);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("stand.tapped." + kind).undoneBy(undo));
        return "redirect:/stands/" + id;
    }

    @PostMapping(headers = "HX-Request")
    String tapInPlace(
            @PathVariable StandSessionId id,
            @RequestParam UUID tap,
            @RequestParam TallyKind kind,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        tallying.tap(tap, id, kind, account.id());
        return counters(id, model.addAttribute("lastTap", tap).addAttribute("lastKind", kind));
    }

    @PostMapping("/{tap}/annulation")
    String undo(
            @PathVariable StandSessionId id,
            @PathVariable UUID tap,
            @RequestHeader(name = "HX-Request", required = false) boolean inPlace,
            Model model,
            RedirectAttributes redirect) {
        tallying.undo(tap, id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.undone"));
        return inPlace ? counters(id, model) : "redirect:/stands/" + id;
    }

    private String counters(StandSessionId id, Model model) {
        model.addAttribute("stand", reading.getPage(id));
        model.addAttribute("counters", reading.counters(id));
        return "stand/show :: counters";
    }
}
