package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** Whoever brought the household hands its referral on to another organisation. */
@Controller
@RequestMapping("/orientations/suivi/{id}/transmission")
class TeamHandingOnController {

    private final HandingOn handing;
    private final TeamReading reading;

    TeamHandingOnController(HandingOn handing, TeamReading reading) {
        this.handing = handing;
        this.reading = reading;
    }

    @ModelAttribute
    void context(@PathVariable ReferralId id, Model model) {
        var referral = reading.getPage(id);
        model.addAttribute("name", referral.name());
        model.addAttribute("state", referral.state());
        model.addAttribute("back", "/orientations/suivi/" + id);
        model.addAttribute(
                "others",
                handing.others(id).stream()
                        .map(it -> Choice.of(it.id(), it.name()))
                        .toList());
        model.addAttribute("reasons", Choice.of(HandingOnReason.values()));
        model.addAttribute("hows", Choice.of(ConsentHow.ORAL, ConsentHow.SIGNED, ConsentHow.PAPER));
        model.addAttribute("shareText", ConsentPurpose.SHARE_WITH_AMELIO.text());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", HandingOnForm.empty());
        return "referral/hand-on";
    }

    @PostMapping
    String send(
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") HandingOnForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "referral/hand-on";
        }
        try {
            handing.byTeam(form.command(), id, form.handingOn(), account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("referral.handed-on"));
            return "redirect:/orientations/suivi/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "referral/hand-on";
        }
    }
}
