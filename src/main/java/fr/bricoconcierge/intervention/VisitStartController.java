package fr.bricoconcierge.intervention;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Begins a visit, from an appointment, from a card, or straight from a door or a stand. */
@Controller
@RequestMapping("/interventions")
class VisitStartController {

    private final Visiting visiting;
    private final Appointments appointments;
    private final ResidentCards cards;
    private final VisitCounting counting;
    private final FollowUpsDue followUps;
    private final Team team;

    VisitStartController(
            Visiting visiting,
            Appointments appointments,
            ResidentCards cards,
            VisitCounting counting,
            FollowUpsDue followUps,
            Team team) {
        this.visiting = visiting;
        this.appointments = appointments;
        this.cards = cards;
        this.counting = counting;
        this.followUps = followUps;
        this.team = team;
    }

    @GetMapping(value = "/nouvelle", params = "rendez-vous")
    String fromAppointment(
            @RequestParam("rendez-vous") AppointmentId id, @ModelAttribute("from") StartedFrom from, Model model) {
        AppointmentView appointment = appointments.get(id);
        PartType type = PartType.valueOf(appointment.expectedType().name());
        model.addAttribute("form", VisitStartForm.of(appointment.resident(), id, type));
        return ask(appointment.resident(), appointment, from, model);
    }

    @GetMapping(
            value = "/nouvelle",
            params = {"habitant", "!rendez-vous"})
    String fromCard(@RequestParam ResidentId habitant, @ModelAttribute("from") StartedFrom from, Model model) {
        model.addAttribute("form", VisitStartForm.of(habitant, null, PartType.STANDARD));
        return ask(habitant, null, from, model);
    }

    /** Nobody yet: a card first, which leads back here. */
    @GetMapping(
            value = "/nouvelle",
            params = {"!habitant", "!rendez-vous"})
    String cardFirst(HttpServletRequest request) {
        var card = UriComponentsBuilder.fromPath("/habitants/nouveau");
        request.getParameterMap().forEach((name, values) -> card.queryParam(name, (Object[]) values));
        return "redirect:"
                + card.replaceQueryParam("suite", StartedFrom.FollowUp.INTERVENTION)
                        .encode()
                        .toUriString();
    }

    @PostMapping
    String start(
            @Valid @ModelAttribute("form") VisitStartForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form.habitant() == null) {
            throw new InterventionNotFound("nobody to visit");
        }
        AppointmentView appointment = form.rendezVous() == null ? null : appointments.get(form.rendezVous());
        if (!binding.hasErrors()) {
            try {
                Channel channel = from.canal();
                InterventionId id = visiting.start(
                        form.command(),
                        form.visit(channel, from.source()),
                        form.circumstances(from.retour()),
                        account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.started"));
                return "redirect:/interventions/" + id;
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(form.habitant(), appointment, from, model);
    }

    private String ask(ResidentId id, @Nullable AppointmentView appointment, StartedFrom from, Model model) {
        ResidentView resident = cards.getKnown(id);
        model.addAttribute("resident", resident);
        model.addAttribute("standing", counting.standing(resident.household()));
        model.addAttribute("mayBeOurs", appointment == null && Occasion.of(from.canal()) == Occasion.CALL);
        model.addAttribute("appointment", appointment);
        model.addAttribute("followUps", followUps.of(resident.household()));
        model.addAttribute("types", types());
        model.addAttribute("companies", Choice.of(Company.values()));
        model.addAttribute("wears", Choice.of(SafetyWear.values()));
        model.addAttribute("colleagues", team.choices(Role.CONCIERGE));
        return "intervention/start";
    }

    private static List<Choice> types() {
        return Arrays.stream(PartType.values())
                .map(type -> new Choice(type.name(), type.label(), type.hint(), type.icon()))
                .toList();
    }
}
