package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team calls off a meeting for the resident, who cannot come. */
@Controller
@RequestMapping("/orientations/suivi/{id}/rendez-vous/annulation")
class CallingOffController {

    private final CalledOffMeetings meetings;
    private final TeamReading reading;
    private final Clock clock;

    CallingOffController(CalledOffMeetings meetings, TeamReading reading, Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable ReferralId id, Model model) {
        model.addAttribute("form", CallingOffForm.EMPTY);
        return ask(id, model);
    }

    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") CallingOffForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            meetings.callOff(id, form.turnSeen(), form.why(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.called-off"));
            return "redirect:/orientations/suivi/" + id;
        } catch (Refused refusal) {
            binding.reject("refused", refusal.sentence());
            return ask(id, model);
        }
    }

    private String ask(ReferralId id, Model model) {
        TeamReferralPage referral = reading.getPage(id);
        model.addAttribute("referral", referral);
        model.addAttribute("possible", referral.hasMeetingAfter(clock.instant()));
        return "referral/call-off";
    }
}
