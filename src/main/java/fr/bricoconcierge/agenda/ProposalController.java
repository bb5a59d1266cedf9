package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.Proposals.Spot;
import fr.bricoconcierge.agenda.Proposals.Wish;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looks for a free moment near a place, on a day, for one person or for two. */
@Controller
@RequestMapping("/rendez-vous/propositions")
class ProposalController {

    private static final int SHOWN = 9;

    private final Proposals proposals;
    private final AppointmentReading reading;
    private final AppointmentChoices choices;
    private final KnownSectors sectors;
    private final Team team;
    private final Clock clock;

    ProposalController(
            Proposals proposals,
            AppointmentReading reading,
            AppointmentChoices choices,
            KnownSectors sectors,
            Team team,
            Clock clock) {
        this.proposals = proposals;
        this.reading = reading;
        this.choices = choices;
        this.sectors = sectors;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Valid @ModelAttribute("form") ProposalForm typed,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        List<Choice> people = team.choices(Role.CONCIERGE);
        ProposalForm form = binding.hasErrors() ? typed : typed.orElse(usual(people, account), choices.usualMinutes());
        boolean known = form.team().stream().allMatch(one -> isIn(people, one));
        if (!known && !binding.hasErrors()) {
            binding.rejectValue("qui", "refused", "Choisissez quelqu’un de la liste.");
        }
        refuseAfterAYear(form, binding);
        if (!binding.hasErrors()) {
            find(form, model);
        }
        model.addAttribute("people", people);
        model.addAttribute("sectors", sectors.choices());
        model.addAttribute("halves", Choice.of(HalfDay.values()));
        model.addAttribute("today", Moment.dateOf(clock.instant()));
        model.addAttribute(
                "visited",
                typed.habitant() == null
                        ? null
                        : reading.visited(typed.habitant())
                                .orElseThrow(() -> new AppointmentNotFound(typed.habitant())));
        return "agenda/proposals";
    }

    private void find(ProposalForm form, Model model) {
        List<Proposal> found = found(form);
        model.addAttribute("form", form);
        model.addAttribute("found", found);
        model.addAttribute("nothing", found.isEmpty() ? nothing(form) : "");
    }

    private void refuseAfterAYear(ProposalForm form, BindingResult binding) {
        LocalDate last = Moment.dateOf(clock.instant()).plusYears(1);
        if (form.jour() != null && form.jour().isAfter(last) && !binding.hasFieldErrors("jour")) {
            binding.rejectValue("jour", "refused", "C’est dans plus d’un an\u00a0: vérifiez l’année.");
        }
    }

    private String nothing(ProposalForm form) {
        Optional<String> why = form.jour() == null ? Optional.empty() : proposals.whyNothing(form.team(), form.jour());
        return why.map(said -> "Rien de libre avec ces choix\u00a0: %s. Essayez un autre jour.".formatted(said))
                .orElse("Rien de libre avec ces choix. Essayez un autre jour, ou toute la journée.");
    }

    private List<Proposal> found(ProposalForm form) {
        Spot spot = form.secteur() != null
                ? new Spot(form.secteur(), null, null)
                : form.habitant() == null ? null : proposals.home(form.habitant());
        var wish = new Wish(Duration.ofMinutes(form.duree()), spot, form.jour(), form.demi());
        return form.team().isEmpty() ? List.of() : proposals.next(form.team(), wish, SHOWN);
    }

    private static @Nullable AccountId usual(List<Choice> people, CurrentAccount account) {
        return account.is(Role.CONCIERGE)
                ? account.id()
                : people.stream()
                        .findFirst()
                        .map(choice -> AccountId.of(choice.value()))
                        .orElse(null);
    }

    private static boolean isIn(List<Choice> people, AccountId one) {
        return people.stream().anyMatch(choice -> choice.value().equals(one.toString()));
    }
}
