package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The team follows the households it brought to Amelio. */
@Controller
@RequestMapping("/orientations/suivi")
class TeamReferralController {

    private final TeamReading reading;
    private final CourtesyAnswers answers;
    private final MeetingPreparation preparation;
    private final Clock clock;

    TeamReferralController(TeamReading reading, CourtesyAnswers answers, MeetingPreparation preparation, Clock clock) {
        this.reading = reading;
        this.answers = answers;
        this.preparation = preparation;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("referrals", reading.rows(account, clock.instant()));
        return "referral/team-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ReferralId id, Model model) {
        model.addAttribute("referral", reading.getPage(id));
        model.addAttribute("history", reading.steps(id));
        model.addAttribute("answers", answers.of(id));
        model.addAttribute("preparation", preparation.of(id));
        return "referral/team-show";
    }
}
