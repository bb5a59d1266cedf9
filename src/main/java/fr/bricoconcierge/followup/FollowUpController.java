package fr.bricoconcierge.followup;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.intervention.Company;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** A follow-up visit: why one goes, that one is there, and its short closing. */
@Controller
@RequestMapping("/visites-de-suivi")
class FollowUpController {

    private final FollowUps followUps;
    private final FollowUpReading reading;
    private final Team team;

    FollowUpController(FollowUps followUps, FollowUpReading reading, Team team) {
        this.followUps = followUps;
        this.reading = reading;
        this.team = team;
    }

    @GetMapping(value = "/nouvelle", params = "orientation")
    String courtesy(
            @RequestParam UUID orientation,
            @RequestParam(name = "rendez-vous", required = false) @Nullable AppointmentId kept,
            Model model) {
        return ask(FollowUpStartForm.of(FollowUpCause.COURTESY, orientation, kept), model);
    }

    @GetMapping(
            value = "/nouvelle",
            params = {"partie", "!orientation"})
    String revisit(
            @RequestParam UUID partie,
            @RequestParam(name = "rendez-vous", required = false) @Nullable AppointmentId kept,
            Model model) {
        return ask(FollowUpStartForm.of(FollowUpCause.REVISIT, partie, kept), model);
    }

    @PostMapping
    String begin(
            @Valid @ModelAttribute("form") FollowUpStartForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form.cause() == null || form.subject() == null) {
            throw new FollowUpNotFound("nothing to follow up");
        }
        if (!binding.hasErrors()) {
            try {
                FollowUpId id = followUps.begin(form.command(), form.visit(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("followup.started"));
                return "redirect:/visites-de-suivi/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return start(form, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable FollowUpId id, Model model) {
        model.addAttribute("form", FollowUpForm.EMPTY);
        return show(reading.get(id), model);
    }

    @PostMapping("/{id}")
    String end(
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") FollowUpForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        FollowUpView visit = reading.get(id);
        if (!binding.hasErrors()) {
            try {
                followUps.end(id, form, account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("followup.ended"));
                return "redirect:/visites-de-suivi/" + id;
            } catch (Refused refusal) {
                if (!visit.isOpen()) {
                    throw refusal;
                }
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return show(visit, model);
    }

    private String ask(FollowUpStartForm form, Model model) {
        model.addAttribute("form", form);
        return start(form, model);
    }

    private String start(FollowUpStartForm form, Model model) {
        var running = reading.running(form.cause(), form.subject());
        if (running.isPresent()) {
            return "redirect:/visites-de-suivi/" + running.get();
        }
        DueFollowUp due =
                reading.due(form.cause(), form.subject()).orElseThrow(() -> new FollowUpNotFound(form.subject()));
        if (due.running() != null) {
            return "redirect:/interventions/" + due.running();
        }
        model.addAttribute("due", due);
        model.addAttribute("companies", Choice.of(Company.values()));
        model.addAttribute("colleagues", team.choices(Role.CONCIERGE));
        return "followup/start";
    }

    private static String show(FollowUpView visit, Model model) {
        model.addAttribute("visit", visit);
        model.addAttribute("outcomes", Choice.of(FollowUpOutcome.values()));
        model.addAttribute("holdings", Choice.of(Holding.values()));
        model.addAttribute(
                "nextSteps",
                Choice.of(Arrays.stream(FollowUpNext.values())
                        .filter(next -> visit.isCourtesy() || next != FollowUpNext.ADVISOR)
                        .toArray(FollowUpNext[]::new)));
        return "followup/show";
    }
}
