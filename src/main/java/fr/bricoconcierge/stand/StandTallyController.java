package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.NotFound;
import fr.bricoconcierge.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The taps on the counters of a session: one by one without a script, many at once from a tablet that had no network. */
@Controller
@RequestMapping("/stands/{id}/pointages")
class StandTallyController {

    private static final int MOST_AT_ONCE = 1000;

    private final StandTallying tallying;
    private final StandReading reading;

    StandTallyController(StandTallying tallying, StandReading reading) {
        this.tallying = tallying;
        this.reading = reading;
    }

    @PostMapping
    String tap(
            @PathVariable StandSessionId id,
            @RequestParam UUID tap,
            @RequestParam TallyKind kind,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        tallying.tap(id, Tap.now(tap, kind), account.id());
        String undo = "/stands/%s/pointages/%s/annulation".formatted(id, tap);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done("stand.tapped." + kind).undoneBy(undo));
        return "redirect:/stands/" + id;
    }

    @PostMapping(path = "/lot", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    TapAnswer tapAll(
            @PathVariable StandSessionId id,
            @RequestBody TapBatch batch,
            @AuthenticationPrincipal CurrentAccount account) {
        reading.getPage(id);
        List<String> settled = new ArrayList<>();
        int refused = 0;
        String why = "";
        for (TapBatch.Line line : batch.taps().stream().limit(MOST_AT_ONCE).toList()) {
            String refusal = count(id, line, account);
            refused += refusal.isEmpty() ? 0 : 1;
            why = refusal.isEmpty() ? why : refusal;
            settled.add(line.id());
        }
        return new TapAnswer(reading.counts(id), settled, refused, why);
    }

    @PostMapping("/{tap}/annulation")
    String undo(@PathVariable StandSessionId id, @PathVariable UUID tap, RedirectAttributes redirect) {
        tallying.undo(tap, id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.undone"));
        return "redirect:/stands/" + id;
    }

    /** Each tap for itself; answers why it does not count, or nothing. */
    private String count(StandSessionId id, TapBatch.Line line, CurrentAccount account) {
        Optional<Tap> tap = line.read();
        if (tap.isEmpty()) {
            return "Un pointage n’a pas pu être lu.";
        }
        try {
            tallying.tap(id, tap.get(), account.id());
            return "";
        } catch (Refused refusal) {
            return refusal.sentence();
        } catch (NotFound elsewhere) {
            return "Un pointage appartient à une autre permanence.";
        }
    }
}
