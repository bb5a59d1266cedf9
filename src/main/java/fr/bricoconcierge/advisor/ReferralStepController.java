package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An advisor takes a step: each state has its page, which asks for what that state needs and nothing else. */
@Controller
@RequestMapping("/orientations/{id}/etapes/{step}")
class ReferralStepController {

    private final ReferralFollowUp followUp;
    private final AdvisorReading reading;

    ReferralStepController(ReferralFollowUp followUp, AdvisorReading reading) {
        this.followUp = followUp;
        this.reading = reading;
    }

    @ModelAttribute
    void context(
            @PathVariable ReferralId id,
            @RequestParam(required = false) @Nullable Integer seen,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AdvisorPage referral = reading.getPage(id, account);
        model.addAttribute("referral", referral);
        if (seen != null && seen != referral.turn()) {
            model.addAttribute("meanwhile", reading.meanwhile(id, account, seen));
        }
    }

    @ModelAttribute("next")
    ReferralState next(@PathVariable String step) {
        return ReferralState.ofSlug(step);
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("programmes", Choice.of(Programme.values()));
        model.addAttribute("closings", Choice.of(ClosingReason.values()));
    }

    /** A step that is not possible now says so, and what is. */
    @GetMapping
    String form(
            @ModelAttribute("referral") AdvisorPage referral,
            @ModelAttribute("next") ReferralState next,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("form", ReferralStepForm.empty());
        if (!referral.state().mayBecome(next)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return "advisor/step";
    }

    @PostMapping
    String take(
            @PathVariable ReferralId id,
            @ModelAttribute("next") ReferralState to,
            @Valid @ModelAttribute("form") ReferralStepForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "advisor/step";
        }
        try {
            followUp.take(form.command(), id, form.seen(), form.change(to), account);
            redirect.addFlashAttribute(Flash.NAME, done(id, to));
            return "redirect:" + (form.fromTheList() ? afterwards(id, to) : "/orientations/" + id);
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "advisor/step";
        }
    }

    private static Flash done(ReferralId id, ReferralState to) {
        return Flash.done("referral.step." + to.name()).undoneBy("/orientations/%s/etapes/annulation".formatted(id));
    }

    /** Who met somebody has their file before them; who waited in vain sees who is next. */
    private static String afterwards(ReferralId id, ReferralState to) {
        return to == ReferralState.MET
                ? "/orientations/%s/etapes/%s".formatted(id, ReferralState.FILE_OPEN.slug())
                : "/orientations";
    }
}
