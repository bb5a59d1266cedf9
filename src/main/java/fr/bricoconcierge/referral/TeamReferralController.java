package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The team follows the households it brought to Amelio. */
@Controller
@RequestMapping("/orientations/suivi")
class TeamReferralController {

    private final TeamListReading lists;
    private final TeamReading reading;
    private final CourtesyAnswers visits;
    private final ReferralAnswers answers;
    private final MeetingPreparation preparation;
    private final List<ReferralPart> parts;
    private final Clock clock;

    TeamReferralController(
            TeamListReading lists,
            TeamReading reading,
            CourtesyAnswers visits,
            ReferralAnswers answers,
            MeetingPreparation preparation,
            List<ReferralPart> parts,
            Clock clock) {
        this.lists = lists;
        this.reading = reading;
        this.visits = visits;
        this.answers = answers;
        this.preparation = preparation;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") TeamReferralFilter filter,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        model.addAttribute("list", lists.list(filter, account));
        model.addAttribute("states", ReferralState.values());
        model.addAttribute("organisations", lists.organisations());
        model.addAttribute("mine", filter.isMine(account.is(Role.CONCIERGE)));
        model.addAttribute("steers", account.is(Role.COORDINATOR));
        return "referral/team-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        TeamReferralPage referral = reading.getPage(id);
        model.addAttribute("referral", referral);
        model.addAttribute("canCallOff", referral.hasMeetingAfter(clock.instant()));
        model.addAttribute("history", reading.steps(id));
        model.addAttribute("answers", visits.of(id));
        model.addAttribute("given", answers.of(id));
        model.addAttribute("handedOn", reading.handedOn(id));
        model.addAttribute("preparation", preparation.of(id));
        model.addAttribute("parts", ReferralPart.shown(parts, id, account));
        return "referral/team-show";
    }
}
