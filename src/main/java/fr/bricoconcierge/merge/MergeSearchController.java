package fr.bricoconcierge.merge;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the other card of a person, and shows merges of the past. Names are searched by a form, never by an address. */
@Controller
class MergeSearchController {

    private final CardPairs pairs;
    private final PastCards past;

    MergeSearchController(CardPairs pairs, PastCards past) {
        this.pairs = pairs;
        this.past = past;
    }

    @GetMapping("/habitants/{id}/reunion")
    String start(@PathVariable ResidentId id, Model model) {
        return show(id, "", pairs.candidates(id), model);
    }

    @PostMapping("/habitants/{id}/reunion")
    String find(
            @PathVariable ResidentId id,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model) {
        String page = show(id, q, q.isBlank() ? pairs.candidates(id) : pairs.find(id, q), model);
        return inPlace == null ? page : page + " :: found";
    }

    /** What the cards said before is for the coordinator. */
    @GetMapping("/habitants/reunions/{id}")
    String past(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("merge", past.get(id));
        model.addAttribute("mayLookBack", account.is(Role.COORDINATOR));
        return "merge/past";
    }

    private String show(ResidentId id, String typed, List<CardPairs.Candidate> found, Model model) {
        model.addAttribute("card", id);
        model.addAttribute("name", pairs.name(id));
        model.addAttribute("typed", typed);
        model.addAttribute("found", found);
        return "merge/find";
    }
}
