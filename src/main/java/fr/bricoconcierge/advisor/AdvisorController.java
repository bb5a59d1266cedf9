package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.referral.AdvisorScope;
import fr.bricoconcierge.referral.CourtesyAnswer;
import fr.bricoconcierge.referral.CourtesyAnswers;
import fr.bricoconcierge.referral.MeetingPreparation;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralPart;
import fr.bricoconcierge.shared.OrganisationId;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of one referral, for the advisors of the organisation it was made to. */
@Controller
@RequestMapping("/orientations")
class AdvisorController {

    private final AdvisorReading reading;
    private final HomePhotoSource photos;
    private final CourtesyAnswers answers;
    private final MeetingPreparation preparation;
    private final List<ReferralPart> parts;
    private final Team team;

    AdvisorController(
            AdvisorReading reading,
            HomePhotoSource photos,
            CourtesyAnswers answers,
            MeetingPreparation preparation,
            List<ReferralPart> parts,
            Team team) {
        this.reading = reading;
        this.photos = photos;
        this.answers = answers;
        this.preparation = preparation;
        this.parts = parts;
        this.team = team;
    }

    @GetMapping("/{id}")
    String show(@PathVariable ReferralId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        AdvisorPage referral = reading.getPage(id, account);
        model.addAttribute("referral", referral);
        model.addAttribute("photos", photos.of(id, account));
        model.addAttribute("history", reading.steps(id, account));
        model.addAttribute("given", referral.answered() == 0 ? List.of() : reading.answers(id, account));
        model.addAttribute("handedOn", reading.handedOn(id, account));
        model.addAttribute("answers", visits(referral));
        model.addAttribute("preparation", preparation.of(id, account));
        model.addAttribute("parts", ReferralPart.shown(parts, id, account));
        model.addAttribute("me", account.id());
        model.addAttribute("colleagues", team.advisors(new OrganisationId(AdvisorScope.organisation(account))));
        return "advisor/show";
    }

    /** Of the visits this organisation asked for: what was said to another goes no further. */
    private List<CourtesyAnswer> visits(AdvisorPage referral) {
        return referral.visitAskedAt() == null
                ? List.of()
                : answers.of(referral.id()).stream()
                        .filter(answer -> answer.at().isAfter(referral.receivedAt()))
                        .toList();
    }
}
