package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.AppointmentReading.RunningVisit;
import fr.bricoconcierge.message.SentMessages;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom;
import fr.bricoconcierge.worktime.Doubts;
import fr.bricoconcierge.worktime.SlotTaken;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Making an appointment, and the page of one. */
@Controller
@RequestMapping("/rendez-vous")
class AppointmentController {

    private final Appointments appointments;
    private final AppointmentReading reading;
    private final AppointmentChoices choices;
    private final AppointmentDoubts doubts;
    private final SentMessages messages;
    private final TravelTimes travel;
    private final Team team;
    private final Clock clock;

    AppointmentController(
            Appointments appointments,
            AppointmentReading reading,
            AppointmentChoices choices,
            AppointmentDoubts doubts,
            SentMessages messages,
            TravelTimes travel,
            Team team,
            Clock clock) {
        this.appointments = appointments;
        this.reading = reading;
        this.choices = choices;
        this.doubts = doubts;
        this.messages = messages;
        this.travel = travel;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    String show(@PathVariable AppointmentId id, Model model) {
        AppointmentView appointment = appointments.get(id);
        model.addAttribute("appointment", appointment);
        model.addAttribute("begun", !appointment.startsAt().isAfter(clock.instant()));
        model.addAttribute("resume", reading.running(id).map(RunningVisit::path).orElse(null));
        model.addAttribute("messages", messages.about(id.value()));
        model.addAttribute("travel", travel.warnings(id));
        return "agenda/appointment";
    }

    /** Without somebody to visit, their card comes first, and leads back here. */
    @GetMapping("/nouveau")
    String form(
            @RequestParam(required = false) @Nullable ResidentId habitant,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect,
            Model model) {
        if (habitant == null) {
            carry(from, redirect);
            return "redirect:/habitants/nouveau";
        }
        Channel channel = from.canal() == null ? Channel.PHONE : from.canal();
        AccountId goes = from.qui() == null ? whoGoes(account) : from.qui();
        int minutes = choices.usualMinutes();
        var form = AppointmentForm.blank(
                habitant, goes, from.quand() == null ? null : from.avec(), channel, minutes, from.quand());
        model.addAttribute("form", form);
        choices.freeMoments(form.team(), form.minutes(), form.resident(), model);
        model.addAttribute("chosen", form.moment().chosen());
        return ask(form, model);
    }

    @PostMapping
    String book(
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult binding,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (form.resident() == null) {
            throw new AppointmentNotFound("nobody to meet");
        }
        choices.freeMoments(form.team(), form.minutes(), form.resident(), model);
        model.addAttribute("chosen", form.moment().chosen());
        form.moment().judge(binding);
        if (binding.hasErrors()) {
            return ask(form, model);
        }
        try {
            if (!asked(form, model)) {
                AppointmentId id =
                        appointments.book(form.command(), form.wanted(from.source()), form.excuse(), account.id());
                redirect.addFlashAttribute(Flash.NAME, booked(id));
                return "redirect:" + (from.retour() == null ? "/rendez-vous/" + id : from.retour());
            }
        } catch (SlotTaken refusal) {
            choices.taken(refusal, form.team(), model);
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(form, model);
    }

    /** The free moments alone, when somebody else is to go or for longer. */
    @GetMapping("/creneaux")
    String slots(
            @RequestParam @Nullable AccountId account,
            @RequestParam(required = false) @Nullable AccountId second,
            @RequestParam(required = false) @Nullable Integer minutes,
            @RequestParam(required = false) @Nullable ResidentId resident,
            Model model) {
        model.addAttribute("form", new WantedMoment(null, null, null));
        List<AccountId> together =
                Stream.of(account, second).filter(Objects::nonNull).toList();
        choices.freeMoments(together, minutes, resident, model);
        return "agenda/moment :: slots";
    }

    private String ask(AppointmentForm form, Model model) {
        var visited = reading.visited(form.resident()).orElseThrow(() -> new AppointmentNotFound(form.resident()));
        model.addAttribute("visited", visited);
        model.addAttribute("standing", appointments.standing(visited.household()));
        choices.about(model);
        choices.people(model);
        return "agenda/new";
    }

    private boolean asked(AppointmentForm form, Model model) {
        Instant startsAt = form.moment().instant();
        appointments.check(startsAt, form.account(), form.second());
        return Doubts.ask(doubts.about(form.team(), startsAt, form.minutes()), form.confirmed(), model);
    }

    /** Too far from the one before, it is kept and said. */
    private Flash booked(AppointmentId id) {
        return travel.warnings(id).isEmpty() ? Flash.done("agenda.booked") : Flash.watch("agenda.booked-far-away");
    }

    private @Nullable AccountId whoGoes(CurrentAccount account) {
        return account.is(Role.CONCIERGE)
                ? account.id()
                : team.members(Role.CONCIERGE).stream()
                        .map(Team.Member::id)
                        .findFirst()
                        .orElse(null);
    }

    private static void carry(StartedFrom from, RedirectAttributes redirect) {
        redirect.addAttribute("suite", StartedFrom.FollowUp.RENDEZ_VOUS);
        Stream.of(
                        new Carried("origine", from.origine()),
                        new Carried("canal", from.canal()),
                        new Carried("porte", from.porte()),
                        new Carried("source", from.source()),
                        new Carried("retour", from.retour()),
                        new Carried("quand", from.quand()),
                        new Carried("qui", from.qui()),
                        new Carried("avec", from.avec()))
                .filter(carried -> carried.value() != null)
                .forEach(carried -> redirect.addAttribute(carried.name(), carried.value()));
    }

    private record Carried(String name, @Nullable Object value) {}
}
