package fr.bricoconcierge.worktime;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When people are away: their own absences, or for whoever coordinates everybody's. */
@Controller
@RequestMapping("/agenda/absences")
class AbsenceController {

    private final Absences absences;
    private final TakenSlots slots;
    private final Team team;
    private final Clock clock;

    AbsenceController(Absences absences, TakenSlots slots, Team team, Clock clock) {
        this.absences = absences;
        this.slots = slots;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        LocalDate tomorrow = Moment.dateOf(clock.instant()).plusDays(1);
        model.addAttribute("form", AbsenceForm.on(tomorrow, account.is(Role.CONCIERGE) ? account.id() : null));
        return ask(account, model);
    }

    @PostMapping
    String declare(
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors() && !mayDeclareFor(form.account(), account)) {
            binding.rejectValue("account", "refused", "Choisissez quelqu’un de la liste.");
        }
        if (binding.hasErrors()) {
            return ask(account, model);
        }
        try {
            absences.declare(
                    form.command(),
                    form.account(),
                    LocalTimes.instant(form.startsAt(), "startsAt"),
                    LocalTimes.instant(form.until(), "until"));
            redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.absence-declared"));
            return "redirect:/agenda/absences";
        } catch (SlotTaken refusal) {
            model.addAttribute("taken", slots.explain(refusal, List.of(form.account())));
            binding.rejectValue(refusal.field(), "refused", "Il y a déjà quelque chose pendant cette absence.");
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(account, model);
    }

    @PostMapping("/{id}/suppression")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        absences.remove(id, mine(account));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.absence-removed"));
        return "redirect:/agenda/absences";
    }

    private String ask(CurrentAccount account, Model model) {
        model.addAttribute("absences", absences.coming(mine(account)));
        model.addAttribute("people", people(account));
        model.addAttribute("mayChoose", account.is(Role.COORDINATOR));
        return "worktime/absences";
    }

    private boolean mayDeclareFor(AccountId whom, CurrentAccount account) {
        return people(account).stream().anyMatch(choice -> choice.value().equals(whom.toString()));
    }

    private List<Choice> people(CurrentAccount account) {
        return account.is(Role.COORDINATOR)
                ? team.choices(Role.CONCIERGE)
                : List.of(Choice.of(account.id(), account.name()));
    }

    private static @Nullable AccountId mine(CurrentAccount account) {
        return account.is(Role.COORDINATOR) ? null : account.id();
    }
}
