package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds one of the organisation's referrals; what is looked for is sent, so that no address holds a name. */
@Controller
@RequestMapping("/orientations/recherche")
class AdvisorSearchController {

    private static final int LONGEST = 100;

    private final AdvisorLists lists;

    AdvisorSearchController(AdvisorLists lists) {
        this.lists = lists;
    }

    /** Nobody comes back to an address that holds what was looked for. */
    @GetMapping
    String again() {
        return "redirect:/orientations";
    }

    @PostMapping
    String find(
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        String typed = q == null ? "" : q;
        AdvisorWords words = AdvisorWords.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (words.isEmpty()) {
            return "redirect:/orientations";
        }
        model.addAttribute("typed", words.typed());
        model.addAttribute("rows", lists.find(words, account));
        return "advisor/found";
    }
}
