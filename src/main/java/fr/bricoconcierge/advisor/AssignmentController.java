package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.Assigning;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the organisation's advisors takes care of a referral, or all of them do again. */
@Controller
class AssignmentController {

    private final Assigning assigning;

    AssignmentController(Assigning assigning) {
        this.assigning = assigning;
    }

    @PostMapping("/orientations/{id}/attribution")
    String assign(
            @PathVariable ReferralId id,
            @RequestParam(required = false) @Nullable AccountId advisor,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        assigning.assign(id, advisor, account);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.done(advisor == null ? "referral.given-back" : "referral.assigned"));
        return "redirect:/orientations/%s#suivi".formatted(id);
    }
}
