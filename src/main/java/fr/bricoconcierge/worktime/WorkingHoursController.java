package fr.bricoconcierge.worktime;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When somebody can be given appointments: their own hours, or for whoever coordinates anybody's. */
@Controller
@RequestMapping("/agenda/horaires")
class WorkingHoursController {

    private final WorkingHours hours;
    private final Team team;

    WorkingHoursController(WorkingHours hours, Team team) {
        this.hours = hours;
        this.team = team;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable AccountId personne,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        Choice person = person(personne, account);
        WorkingWeek week = hours.of(AccountId.of(person.value()));
        model.addAttribute("form", WorkingHoursForm.of(week));
        model.addAttribute("usual", week.usual());
        return page(person, model);
    }

    @PostMapping
    String set(
            @RequestParam(required = false) @Nullable AccountId personne,
            @ModelAttribute("form") WorkingHoursForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        Choice person = person(personne, account);
        Map<DayOfWeek, Stretch> days = form.judge(binding);
        if (binding.hasErrors()) {
            model.addAttribute("usual", false);
            return page(person, model);
        }
        hours.set(AccountId.of(person.value()), days);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.hours-set"));
        return "redirect:/agenda/horaires?personne=" + person.value();
    }

    @PostMapping("/habituels")
    String reset(
            @RequestParam(required = false) @Nullable AccountId personne,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        Choice person = person(personne, account);
        hours.reset(AccountId.of(person.value()));
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.hours-usual"));
        return "redirect:/agenda/horaires?personne=" + person.value();
    }

    private String page(Choice person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute(
                "weekdays",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> Choice.of(
                                day.name(), StringUtils.capitalize(day.getDisplayName(TextStyle.FULL, Locale.FRANCE))))
                        .toList());
        return "worktime/hours";
    }

    /** Somebody whose agenda one may not see is nobody. */
    private Choice person(@Nullable AccountId wanted, CurrentAccount account) {
        List<Choice> people = account.is(Role.COORDINATOR)
                ? team.choices(Role.CONCIERGE)
                : List.of(Choice.of(account.id(), account.name()));
        return people.stream()
                .filter(choice -> wanted == null || choice.value().equals(wanted.toString()))
                .findFirst()
                .orElseThrow(() -> new WorkTimeNotFound(String.valueOf(wanted)));
    }
}
