package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.CourtesyAnswers;
import fr.bricoconcierge.referral.MeetingPreparation;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The advisors' space: the referrals to their organisation, and the page of one. */
@Controller
@RequestMapping("/orientations")
class AdvisorController {

    private final AdvisorReading reading;
    private final HomePhotoSource photos;
    private final CourtesyAnswers answers;
    private final MeetingPreparation preparation;
    private final List<ReferralPart> parts;
    private final Clock clock;

    AdvisorController(
            AdvisorReading reading,
            HomePhotoSource photos,
            CourtesyAnswers answers,
            MeetingPreparation preparation,
            List<ReferralPart> parts,
            Clock clock) {
        this.reading = reading;
        this.photos = photos;
        this.answers = answers;
        this.preparation = preparation;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("sections", reading.sections(account, clock.instant()));
        return "advisor/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        AdvisorPage referral = reading.getPage(id, account);
        model.addAttribute("referral", referral);
        model.addAttribute("photos", photos.of(id, account));
        model.addAttribute("history", reading.steps(id, account));
        model.addAttribute("given", referral.answered() == 0 ? List.of() : reading.answers(id, account));
        model.addAttribute("handedOn", reading.handedOn(id, account));
        model.addAttribute("answers", referral.visitAskedAt() == null ? List.of() : answers.of(id));
        model.addAttribute("preparation", preparation.of(id, account));
        model.addAttribute("parts", ReferralPart.shown(parts, id, account));
        return "advisor/show";
    }
}
